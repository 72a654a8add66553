import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { asJson } from './as-json';
import { checkChosen } from './check-chosen';
import { decisionColumns } from './decision-columns';
import { freezeComparison } from './freeze-comparison';
import { toDecisionView } from './to-decision-view';

export interface Choice {
  readonly offerId: string;
  /** Calendar date. */
  readonly decidedOn: string;
  readonly why: string;
}

/**
 * Records what was chosen, when and why, with the comparison as it is stored now, the verdict computed from it and the
 * answer to the regret test. A comparison has one decision: another takes withdrawing the first.
 *
 * @throws ExpectedError `not-found`; `invalid` where the comparison has no such offer or has a decision.
 */
export const recordDecision = (viewer: Viewer, comparisonId: string, { offerId, decidedOn, why }: Choice): Promise<DecisionView> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    if ((await tx.decisionRecord.count({ where: { comparisonId, withdrawnAt: null } })) > 0)
      throw new ExpectedError('invalid', 'A decision is recorded here already. Change it, or withdraw it first.');
    const { comparison, facts } = await freezeComparison(tx, comparisonId);
    checkChosen(comparison, offerId);
    const answer = await tx.regretAnswer.findUnique({ where: { comparisonId }, select: { offerId: true, why: true, answeredAt: true } });
    const regret = answer && { ...answer, answeredAt: answer.answeredAt.toISOString() };
    const inputs = asJson(comparisonToDocument(comparison));
    return toDecisionView(await tx.decisionRecord.create({ data: { comparisonId, offerId, decidedOn, why, inputs, facts: asJson({ verdict: facts, regret }) }, select: decisionColumns }));
  });
