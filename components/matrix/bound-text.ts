import type { ScoreRange } from '@/lib/engine/decision/read-score';

/**
 * What stands beside a measured score of which only a bound is known, since part of the pay is not; empty where it is
 * sure. A chance may lie on either side.
 *
 * @example boundText({ low: 3, counts: 3, high: 5 }) // 'or more'
 */
export function boundText(range: ScoreRange | null): string {
  if (range === null || range.low === range.high) return '';
  if (range.low < range.counts && range.counts < range.high) return 'more or less';
  return range.high > range.counts ? 'or more' : 'or less';
}
