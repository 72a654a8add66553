import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { changeComparison } from '../comparisons/change-comparison';
import { undoLimit } from '../policies/undo-limit';
import type { Viewer } from '../session/viewer';
import { decisionNotFound } from './decision-not-found';

/**
 * Brings a withdrawn decision back as it was. One that is not withdrawn stays, so the request can be repeated.
 *
 * @throws ExpectedError `not-found`, also after 30 days; `invalid` where another has been recorded since.
 */
export const restoreDecision = (viewer: Viewer, comparisonId: string, decisionId: string): Promise<void> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    if ((await tx.decisionRecord.count({ where: { comparisonId, withdrawnAt: null, id: { not: decisionId } } })) > 0)
      throw new ExpectedError('invalid', 'Another decision has been recorded since. Withdraw it first.');
    const { count } = await tx.decisionRecord.updateMany({
      where: { id: decisionId, comparisonId, OR: [{ withdrawnAt: null }, { withdrawnAt: { gte: undoLimit(new Date()) } }] },
      data: { withdrawnAt: null },
    });
    if (count === 0) throw decisionNotFound();
  });
