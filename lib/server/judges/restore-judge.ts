import 'server-only';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import { undoLimit } from '../policies/undo-limit';
import type { Viewer } from '../session/viewer';
import { judgeNotFound } from './judge-not-found';

/**
 * Brings a removed judge back with what they answered. One who is not removed stays, so the request can be repeated.
 *
 * @throws ExpectedError `not-found`, also after 30 days.
 */
export async function restoreJudge(viewer: Viewer, comparisonId: string, judgeId: string): Promise<void> {
  const { count } = await db.judge.updateMany({
    where: { id: judgeId, OR: [{ deletedAt: null }, { deletedAt: { gte: undoLimit(new Date()) } }], comparison: ownComparison(viewer, comparisonId) },
    data: { deletedAt: null },
  });
  if (count === 0) throw judgeNotFound();
}
