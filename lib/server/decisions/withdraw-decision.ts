import 'server-only';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { decisionNotFound } from './decision-not-found';

/**
 * Withdraws the decision of a comparison; it can be brought back for 30 days. Answers with its id.
 *
 * @throws ExpectedError `not-found`, also where there is none.
 */
export const withdrawDecision = (viewer: Viewer, comparisonId: string): Promise<{ readonly id: string }> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const [withdrawn] = await tx.decisionRecord.updateManyAndReturn({ where: { comparisonId, withdrawnAt: null }, data: { withdrawnAt: new Date() }, select: { id: true } });
    if (!withdrawn) throw decisionNotFound();
    return withdrawn;
  });
