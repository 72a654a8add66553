import 'server-only';
import { changeComparison } from '../comparisons/change-comparison';
import { undoLimit } from '../policies/undo-limit';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { nextPlace } from './next-place';
import { offerNotFound } from './offer-not-found';

/**
 * Brings a deleted offer back, with its scores, at the end of the comparison. One that is not deleted stays as it is,
 * so the request can be repeated. Answers with its version.
 *
 * @throws ExpectedError `not-found`, also after 30 days; `invalid` where the comparison is full.
 */
export const restoreOffer = (viewer: Viewer, comparisonId: string, offerId: string): Promise<{ readonly version: number }> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const offer = await tx.offer.findFirst({
      where: { comparisonId, id: offerId, OR: [{ deletedAt: null }, { deletedAt: { gte: undoLimit(new Date()) } }] },
      select: { version: true, deletedAt: true },
    });
    if (!offer) throw offerNotFound();
    if (offer.deletedAt !== null) {
      const position = await nextPlace(tx, comparisonId);
      await tx.offer.updateMany({ where: { comparisonId, id: offerId }, data: { deletedAt: null, position } });
      await storeProjection(tx, comparisonId);
    }
    return { version: offer.version };
  });
