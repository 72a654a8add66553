import 'server-only';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { comparisonNotFound } from './comparison-not-found';
import { inTransaction } from './in-transaction';
import type { Transaction } from './in-transaction';

/**
 * Does all of `work` on a comparison or none of it, one writer at a time: the first statement checks the owner, stamps
 * the time and holds the row until the end, so that what `work` reads of the comparison is what it will still be when
 * the work is committed.
 *
 * @throws ExpectedError `not-found`, and whatever `work` throws.
 */
export const changeComparison = <Result>(viewer: Viewer, comparisonId: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  inTransaction(async (tx) => {
    const { count } = await tx.comparison.updateMany({ where: ownComparison(viewer, comparisonId), data: { updatedAt: new Date() } });
    if (count === 0) throw comparisonNotFound();
    return work(tx);
  });
