import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Transaction } from '../comparisons/in-transaction';

/** Makes the stored scores of these offers the ones of these criteria; the scores of all other offers stay. */
export async function replaceScores(tx: Transaction, comparisonId: string, criteria: readonly Criterion[], offerIds: readonly string[]): Promise<void> {
  await tx.score.deleteMany({ where: { comparisonId, offerId: { in: [...offerIds] } } });
  await tx.score.createMany({
    data: criteria.flatMap(({ id: criterionId, scores }) =>
      offerIds.flatMap((offerId) => {
        const value = scores[offerId];
        return value === undefined ? [] : [{ comparisonId, criterionId, offerId, value }];
      }),
    ),
  });
}
