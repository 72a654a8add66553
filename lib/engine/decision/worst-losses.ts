import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';

/** The most value that choosing an offer can lose, and where. */
export interface WorstLoss {
  /** In points of the scale; 0 where the offer is best on every criterion. */
  readonly amount: number;
  /** The criterion on which it trails most, and the offer that is best there; null where it trails on none. */
  readonly at: { readonly criterion: string; readonly best: string } | null;
}

/**
 * By offer id, the most value that choosing it can lose against the best one under any weighting. The loss is greatest
 * where all weight is on one criterion, so it is the greatest gap to the best score on any criterion. Ranges count at
 * their middle. Weights play no part. Between equals the earlier criterion and the earlier offer are named.
 *
 * @example A scored 5 and 2, B scored 3 and 4: A can lose 2 to B on the second criterion, B 2 to A on the first.
 */
export function worstLosses(matrix: DecisionMatrix): Record<string, WorstLoss> {
  const { offerIds, criterionIds, middle } = layOutMatrix(matrix);
  const bests = criterionIds.map((criterion, k) =>
    middle.reduce((best, row, index) => ((row[k] as number) > best.score ? { criterion, score: row[k] as number, best: offerIds[index] as string } : best), {
      criterion,
      score: -Infinity,
      best: '',
    }),
  );
  return Object.fromEntries(
    offerIds.map((id, index) => [
      id,
      bests.reduce<WorstLoss>(
        (worst, { criterion, score, best }, k) => {
          const amount = score - (middle[index]?.[k] as number);
          return amount > worst.amount ? { amount, at: { criterion, best } } : worst;
        },
        { amount: 0, at: null },
      ),
    ]),
  );
}
