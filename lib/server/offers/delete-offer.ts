import 'server-only';
import { changeComparison } from '../comparisons/change-comparison';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { offerNotFound } from './offer-not-found';

/**
 * Deletes an offer; it can be brought back for 30 days, with its scores.
 *
 * @throws ExpectedError `not-found`.
 */
export const deleteOffer = (viewer: Viewer, comparisonId: string, offerId: string): Promise<void> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const { count } = await tx.offer.updateMany({ where: { comparisonId, id: offerId, deletedAt: null }, data: { deletedAt: new Date() } });
    if (count === 0) throw offerNotFound();
    await storeProjection(tx, comparisonId);
  });
