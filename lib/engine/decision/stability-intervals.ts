import type { DecisionMatrix } from './decision-matrix';
import { findContest } from './find-contest';
import { leadRange } from './lead-range';

export interface StabilityInterval {
  readonly criterion: string;
  /** The least share of all weight, 0 to 1, with which the winner stays first. */
  readonly low: number;
  /** The greatest. */
  readonly high: number;
}

/**
 * For each criterion, the weights for which the winner stays first while the other weights keep their proportions.
 * At the ends it is level with a rival. Empty where there is no winner.
 *
 * @example Weights 0.5 and 0.5, A scored 5 and 2, B scored 3 and 3: A stays first while the first criterion weighs 1/3 to 1
 * and the second 0 to 2/3.
 */
export function stabilityIntervals(matrix: DecisionMatrix): StabilityInterval[] {
  const contest = findContest(matrix);
  if (contest === null) return [];
  return contest.criterionIds.map((criterion, k) => {
    const { low, high } = leadRange(contest, k);
    return { criterion, low: low.weight, high: high.weight };
  });
}
