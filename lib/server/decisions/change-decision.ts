import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { changeComparison } from '../comparisons/change-comparison';
import type { Transaction } from '../comparisons/in-transaction';
import type { Prisma } from '../generated/prisma/client';
import type { Viewer } from '../session/viewer';
import { decisionColumns } from './decision-columns';
import { decisionNotFound } from './decision-not-found';
import { toDecisionView } from './to-decision-view';

/**
 * Changes the decision of a comparison; what was frozen with it stays. `change` is given the decision as it stands and
 * answers with the columns to write.
 *
 * @param version the version the change started from
 * @throws ExpectedError `not-found`; `conflict` with the decision as it is stored where it was changed in the meantime;
 *   and whatever `change` throws.
 */
export const changeDecision = (viewer: Viewer, comparisonId: string, version: number, change: (current: DecisionView) => Prisma.DecisionRecordUpdateInput): Promise<DecisionView> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const current = await findCurrent(tx, comparisonId);
    if (current.version !== version) throw new ExpectedError('conflict', 'This decision was changed somewhere else in the meantime.', { current });
    const stored = await tx.decisionRecord.update({ where: { id: current.id }, data: { ...change(current), version: { increment: 1 } }, select: decisionColumns });
    return toDecisionView(stored);
  });

async function findCurrent(tx: Transaction, comparisonId: string): Promise<DecisionView> {
  const row = await tx.decisionRecord.findFirst({ where: { comparisonId, withdrawnAt: null }, select: decisionColumns });
  if (!row) throw decisionNotFound();
  return toDecisionView(row);
}
