import 'server-only';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { comparisonNotFound } from './comparison-not-found';

/**
 * Deletes a comparison; it can be brought back for 30 days. Its share links stop opening at once.
 *
 * @throws ExpectedError `not-found`.
 */
export async function deleteComparison(viewer: Viewer, comparisonId: string): Promise<void> {
  const { count } = await db.comparison.updateMany({ where: ownComparison(viewer, comparisonId), data: { deletedAt: new Date() } });
  if (count === 0) throw comparisonNotFound();
}
