import 'server-only';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { judgeNotFound } from './judge-not-found';

/**
 * Removes a judge with what they answered; they can be brought back for 30 days. Until then their link opens nothing.
 *
 * @throws ExpectedError `not-found`, also where they are removed already or the comparison is somebody else's.
 */
export async function removeJudge(viewer: Viewer, comparisonId: string, judgeId: string): Promise<void> {
  const { count } = await db.judge.updateMany({
    where: { id: judgeId, deletedAt: null, comparison: ownComparison(viewer, comparisonId) },
    data: { deletedAt: new Date() },
  });
  if (count === 0) throw judgeNotFound();
}
