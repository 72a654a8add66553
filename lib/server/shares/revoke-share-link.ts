import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';

/**
 * Closes a link at once and for good.
 *
 * @throws ExpectedError `not-found`, also where the link is revoked already or the comparison is somebody else's.
 */
export async function revokeShareLink(viewer: Viewer, comparisonId: string, linkId: string): Promise<void> {
  const { count } = await db.shareLink.updateMany({
    where: { id: linkId, revokedAt: null, comparison: ownComparison(viewer, comparisonId) },
    data: { revokedAt: new Date() },
  });
  if (count === 0) throw new ExpectedError('not-found', 'This link is not here. It may have been revoked already.');
}
