import 'server-only';
import type { RegretView } from '@/lib/engine/record/decision-view';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { asJson } from './as-json';
import { checkChosen } from './check-chosen';
import { freezeComparison } from './freeze-comparison';
import { toRegretView } from './to-regret-view';

/**
 * Keeps which offer a person would regret not taking, beside the verdict as it is computed now, in place of what they
 * said before.
 *
 * @throws ExpectedError `not-found`; `invalid` where the comparison has no such offer.
 */
export const answerRegret = (viewer: Viewer, comparisonId: string, { offerId, why }: { readonly offerId: string; readonly why: string }): Promise<RegretView> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const { comparison, facts } = await freezeComparison(tx, comparisonId);
    checkChosen(comparison, offerId);
    const answer = { offerId, why, facts: asJson(facts), answeredAt: new Date() };
    await tx.regretAnswer.upsert({ where: { comparisonId }, create: { comparisonId, ...answer }, update: answer, select: { comparisonId: true } });
    return toRegretView(answer);
  });
