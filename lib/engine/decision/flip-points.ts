import type { DecisionMatrix } from './decision-matrix';
import { findContest } from './find-contest';
import { leadRange } from './lead-range';

export interface FlipPoint {
  readonly criterion: string;
  /** The share of all weight, 0 to 1, at which the winner and the rival are level. */
  readonly weight: number;
  /** The offer that leads beyond that weight. */
  readonly to: string;
}

/**
 * Where a rival takes over when one criterion's weight changes and the others keep their proportions: at most one
 * point below the present weight and one above, for each criterion, in the order of the criteria. Empty where nothing
 * overtakes the winner or there is none.
 *
 * @example Weights 0.5 and 0.5, A scored 5 and 2, B scored 3 and 3: B takes over where the first criterion falls to 1/3,
 * and where the second rises to 2/3.
 */
export function flipPoints(matrix: DecisionMatrix): FlipPoint[] {
  const contest = findContest(matrix);
  if (contest === null) return [];
  return contest.criterionIds.flatMap((criterion, k) => {
    const { low, high } = leadRange(contest, k);
    return [low, high].flatMap((end) => (end.rival === null ? [] : [{ criterion, weight: end.weight, to: end.rival }]));
  });
}
