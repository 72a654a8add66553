import type { DecisionMatrix } from './decision-matrix';
import { worstLosses } from './worst-losses';

/**
 * The most value, in points of the scale, that choosing each offer can lose against the best one under any weighting,
 * by offer id (see `worstLosses`). 0 for each where there is one offer or no criterion.
 *
 * @example A scored 5 and 2, B scored 3 and 4: the regret of A is 2 (second criterion), of B 2 (first).
 */
export const largestRegret = (matrix: DecisionMatrix): Record<string, number> =>
  Object.fromEntries(Object.entries(worstLosses(matrix)).map(([id, { amount }]) => [id, amount]));
