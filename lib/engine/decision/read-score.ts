import type { Score } from './decision-matrix';

/** A score as it counts, with the least and the most it may be. */
export interface ScoreRange {
  readonly low: number;
  readonly counts: number;
  readonly high: number;
}

/**
 * Reads any kind of score.
 *
 * @example readScore(4) // { low: 4, counts: 4, high: 4 }
 * @example readScore([2, 3]) // { low: 2, counts: 2.5, high: 3 }
 * @example readScore([4, 5, 5]) // { low: 4, counts: 5, high: 5 }
 */
export function readScore(score: Score): ScoreRange {
  if (typeof score === 'number') return { low: score, counts: score, high: score };
  if (score.length === 2) return { low: score[0], counts: score[0] + (score[1] - score[0]) / 2, high: score[1] };
  return { low: score[0], counts: score[1], high: score[2] };
}
