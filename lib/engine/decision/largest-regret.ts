import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';

/**
 * The most value, in points of the scale, that choosing each offer can lose against the best one under any weighting,
 * by offer id. The loss is greatest where all weight is on one criterion, so it
 * is the greatest gap to the best score on any criterion. Ranges count at their middle. Weights play no part; 0 for each
 * where there is one offer or no criterion.
 *
 * @example A scored 5 and 2, B scored 3 and 4: the regret of A is 2 (second criterion), of B 2 (first).
 */
export function largestRegret(matrix: DecisionMatrix): Record<string, number> {
  const { offerIds, criterionIds, middle } = layOutMatrix(matrix);
  const best = criterionIds.map((_, k) => Math.max(...middle.map((row) => row[k] as number)));
  return Object.fromEntries(offerIds.map((id, index) => [id, Math.max(0, ...best.map((score, k) => score - (middle[index]?.[k] as number)))]));
}
