import 'server-only';
import type { ShareLinkView } from '@/lib/engine/comparison/share-link-view';
import { comparisonNotFound } from '../comparisons/comparison-not-found';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/**
 * The links of a comparison that are not revoked, the newest first.
 *
 * @throws ExpectedError `not-found`.
 */
export async function listShareLinks(viewer: Viewer, comparisonId: string): Promise<readonly ShareLinkView[]> {
  const now = new Date();
  const comparison = await db.comparison.findFirst({
    relationLoadStrategy: 'join',
    where: ownComparison(viewer, comparisonId),
    select: {
      shareLinks: {
        where: { revokedAt: null },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        select: { id: true, label: true, createdAt: true, expiresAt: true, lastOpenedAt: true },
      },
    },
  });
  if (!comparison) throw comparisonNotFound();
  return comparison.shareLinks.map(({ id, label, createdAt, expiresAt, lastOpenedAt }) => ({
    id,
    label,
    state: expiresAt !== null && expiresAt <= now ? 'expired' : 'open',
    createdAt: createdAt.toISOString(),
    expiresAt: iso(expiresAt),
    lastOpenedAt: iso(lastOpenedAt),
  }));
}
