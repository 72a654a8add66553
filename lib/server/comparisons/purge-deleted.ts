import 'server-only';
import { db } from '../db';
import { undoLimit } from '../policies/undo-limit';

/**
 * Removes for good what was deleted, withdrawn, revoked or expired more than 30 days ago, of everybody; judges who answered
 * stay until they are deleted. Answers with how many comparisons, offers, links, judges and decisions went.
 */
export async function purgeDeleted(now: Date) {
  const before = { lt: undoLimit(now) };
  const [comparisons, offers, links, judges, decisions] = await db.$transaction([
    db.comparison.deleteMany({ where: { deletedAt: before } }),
    db.offer.deleteMany({ where: { deletedAt: before } }),
    db.shareLink.deleteMany({ where: { OR: [{ revokedAt: before }, { expiresAt: before }] } }),
    db.judge.deleteMany({ where: { OR: [{ deletedAt: before }, { answeredAt: null, OR: [{ revokedAt: before }, { expiresAt: before }] }] } }),
    db.decisionRecord.deleteMany({ where: { withdrawnAt: before } }),
  ]);
  return { comparisons: comparisons.count, offers: offers.count, links: links.count, judges: judges.count, decisions: decisions.count };
}
