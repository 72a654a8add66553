import 'server-only';
import type { OfferTerms } from '@/lib/schemas/offer';
import { changeComparison } from '../comparisons/change-comparison';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { offerConflict } from './offer-conflict';
import { offerNotFound } from './offer-not-found';

/**
 * Replaces the terms of an offer. Answers with its new version.
 *
 * @throws ExpectedError `not-found`; `conflict` with the stored offer where the edit started from another version.
 */
export const saveOffer = (viewer: Viewer, comparisonId: string, offerId: string, { version, terms }: { readonly version: number; readonly terms: OfferTerms }) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const live = { comparisonId, id: offerId, deletedAt: null };
    const [saved] = await tx.offer.updateManyAndReturn({ where: { ...live, version }, data: { terms, version: { increment: 1 } }, select: { version: true } });
    if (!saved) {
      const stored = await tx.offer.findFirst({ where: live, select: { id: true, version: true, terms: true } });
      throw stored ? offerConflict(stored) : offerNotFound();
    }
    await storeProjection(tx, comparisonId);
    return saved;
  });
