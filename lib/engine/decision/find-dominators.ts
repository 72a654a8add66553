import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';

/**
 * For each offer, by id, the offers that are at least as good on every criterion and better on one, whatever the unsure
 * scores turn out to be: the rival's least is set against the offer's most. Weights play no part.
 *
 * @example A scored 5 and 4, B scored 5 and 2: { A: [], B: ['A'] }. Were A's second score unknown, it would dominate nothing.
 */
export function findDominators(matrix: DecisionMatrix): Record<string, string[]> {
  const { offerIds, low, high } = layOutMatrix(matrix);
  return Object.fromEntries(
    offerIds.map((id, own) => {
      const most = high[own] as readonly number[];
      const dominates = (least: readonly number[]): boolean =>
        least.every((score, k) => score >= (most[k] as number)) && least.some((score, k) => score > (most[k] as number));
      return [id, offerIds.filter((_, other) => other !== own && dominates(low[other] as readonly number[]))];
    }),
  );
}
