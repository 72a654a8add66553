import 'server-only';
import { ownComparison, recoverableComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { comparisonNotFound } from './comparison-not-found';
import { inTransaction } from './in-transaction';
import { makeRoom } from './make-room';

/**
 * Brings a deleted comparison back as it was. One that is not deleted stays as it is, so the request can be repeated.
 *
 * @throws ExpectedError `not-found`, also after 30 days; `invalid` where the account is full.
 */
export const restoreComparison = (viewer: Viewer, comparisonId: string): Promise<void> =>
  inTransaction(async (tx) => {
    if ((await tx.comparison.count({ where: ownComparison(viewer, comparisonId) })) > 0) return;
    const where = recoverableComparison(viewer, comparisonId, new Date());
    if ((await tx.comparison.count({ where })) === 0) throw comparisonNotFound();
    await makeRoom(tx, viewer);
    await tx.comparison.updateMany({ where, data: { deletedAt: null } });
  });
