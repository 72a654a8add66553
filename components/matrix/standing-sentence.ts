import { formatNumber } from '@/lib/format/format-number';
import { listNames } from '@/lib/format/list-names';

interface Standing {
  /** Companies at the top: one, or those that are level. */
  readonly leaders: readonly string[];
  readonly runnerUp: string | null;
  /** Points of the scale between the two; null without a rival. */
  readonly margin: number | null;
  /** Scores that are still open. */
  readonly missing: number;
}

/**
 * The margin in a sentence.
 *
 * @example standingSentence({ leaders: ['Halyard'], runnerUp: 'Cinder', margin: 0.2, missing: 0 }, 'en-US')
 * // 'Halyard is ahead of Cinder by 0.20 on a scale of 1 to 5.'
 */
export function standingSentence({ leaders, runnerUp, margin, missing }: Standing, locale: string): string {
  const open = missing === 0 ? '' : ` Still open: ${missing === 1 ? 'one score, counted' : `${missing} scores, each counted`} as anything from 1 to 5.`;
  if (leaders.length > 1) return `${listNames(leaders)} are level.${open}`;
  const [leader = ''] = leaders;
  if (runnerUp === null || margin === null) return `${leader} is the only offer.${open}`;
  return `${leader} is ahead of ${runnerUp} by ${formatNumber(margin, locale, { decimals: 2 })} on a scale of 1 to 5.${open}`;
}
