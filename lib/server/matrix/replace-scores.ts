import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Transaction } from '../comparisons/in-transaction';
import { scoreRows } from './score-rows';

/** Makes the stored scores and remarks of these offers the ones of these criteria; those of all other offers stay. */
export async function replaceScores(tx: Transaction, comparisonId: string, criteria: readonly Criterion[], offerIds: readonly string[]): Promise<void> {
  await tx.score.deleteMany({ where: { comparisonId, offerId: { in: [...offerIds] } } });
  await tx.score.createMany({ data: scoreRows(comparisonId, criteria, offerIds) });
}
