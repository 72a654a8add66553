import 'server-only';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { judgeNotFound } from './judge-not-found';

/**
 * Takes a judge's link back, at once and for good. What they answered stays.
 *
 * @throws ExpectedError `not-found`, also where the link is closed already or the comparison is somebody else's.
 */
export async function closeInvitation(viewer: Viewer, comparisonId: string, judgeId: string): Promise<void> {
  const { count } = await db.judge.updateMany({
    where: { id: judgeId, deletedAt: null, revokedAt: null, comparison: ownComparison(viewer, comparisonId) },
    data: { revokedAt: new Date() },
  });
  if (count === 0) throw judgeNotFound();
}
