const steps = [
  { unit: 'minute', seconds: 60, until: 3_600 },
  { unit: 'hour', seconds: 3_600, until: 86_400 },
  { unit: 'day', seconds: 86_400, until: 30 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400, until: 365 * 86_400 },
  { unit: 'year', seconds: 365 * 86_400, until: Infinity },
] as const;

/**
 * How long ago, or in how long, in English words, as part of a sentence. Both are instants: ISO text or milliseconds.
 *
 * @example
 * formatRelative('2027-01-05T10:00:00Z', Date.parse('2027-01-05T10:00:20Z')) // "just now"
 * formatRelative('2027-01-05T10:00:00Z', Date.parse('2027-01-05T10:05:00Z')) // "5 minutes ago"
 */
export function formatRelative(at: string | number, now: string | number): string {
  const seconds = (instant(at) - instant(now)) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return 'just now';
  const step = steps.find((candidate) => size < candidate.until) ?? steps[4];
  return inWords().format(Math.sign(seconds) * Math.max(1, Math.round(size / step.seconds)), step.unit);
}

function instant(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(value);
}

let words: Intl.RelativeTimeFormat | null = null;

/** Made at its first use: making one is slow. */
const inWords = () => (words ??= new Intl.RelativeTimeFormat('en', { numeric: 'auto' }));
