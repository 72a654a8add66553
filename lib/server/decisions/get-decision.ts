import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import type { Viewer } from '../session/viewer';
import { getDeciding } from './get-deciding';

/** The same answer wherever a comparison has no decision that is not withdrawn. */
export const decisionNotFound = () => new ExpectedError('not-found', 'No decision is recorded here. It may have been withdrawn.');

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
