import 'server-only';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import type { Viewer } from '../session/viewer';
import { decisionNotFound } from './decision-not-found';
import { getDeciding } from './get-deciding';

/**
 * The decision of a comparison.
 *
 * @throws ExpectedError `not-found`.
 */
export async function getDecision(viewer: Viewer, comparisonId: string): Promise<DecisionView> {
  const { decision } = await getDeciding(viewer, comparisonId);
  if (!decision) throw decisionNotFound();
  return decision;
}
