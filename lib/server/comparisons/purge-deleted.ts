import 'server-only';
import { db } from '../db';
import { undoLimit } from '../policies/undo-limit';

/**
 * Removes for good what was deleted, revoked or expired more than 30 days ago, of everybody. Answers with how many
 * comparisons, offers and links went.
 */
export async function purgeDeleted(now: Date) {
  const before = { lt: undoLimit(now) };
  const [comparisons, offers, links] = await db.$transaction([
    db.comparison.deleteMany({ where: { deletedAt: before } }),
    db.offer.deleteMany({ where: { deletedAt: before } }),
    db.shareLink.deleteMany({ where: { OR: [{ revokedAt: before }, { expiresAt: before }] } }),
  ]);
  return { comparisons: comparisons.count, offers: offers.count, links: links.count };
}
