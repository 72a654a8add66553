import 'server-only';
import type { DecidingView } from '@/lib/engine/record/decision-view';
import { comparisonNotFound } from '../comparisons/comparison-not-found';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { currentDecision } from './decision-columns';
import { toDecisionView } from './to-decision-view';
import { toRegretView } from './to-regret-view';

/**
 * What a person has decided so far about a comparison: the answer to the regret test and the decision, in one query.
 *
 * @throws ExpectedError `not-found`.
 */
export async function getDeciding(viewer: Viewer, comparisonId: string): Promise<DecidingView> {
  const row = await db.comparison.findFirst({
    relationLoadStrategy: 'join',
    where: ownComparison(viewer, comparisonId),
    select: { regretAnswer: { select: { offerId: true, why: true, facts: true, answeredAt: true } }, decisions: currentDecision },
  });
  if (!row) throw comparisonNotFound();
  const [decision] = row.decisions;
  return { regret: row.regretAnswer && toRegretView(row.regretAnswer), decision: decision ? toDecisionView(decision) : null };
}
