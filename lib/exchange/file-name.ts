const LONGEST = 80;

/** What file systems, shells or headers take for something else, and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\\/:*?"<>|%;]+/gu;

/**
 * A name for a file about something: its own name without what is unsafe in one, or `comparison` where nothing is left.
 *
 * @example fileName('Spring 2026: ../or not?', 'matrix.csv') // 'Spring 2026 .. or not matrix.csv'
 */
export function fileName(subject: string, suffix: string): string {
  const safe = subject.toWellFormed().replaceAll(UNSAFE, ' ').replaceAll(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const short = Array.from(safe).slice(0, LONGEST).join('').trim();
  return `${short || 'comparison'} ${suffix}`;
}
