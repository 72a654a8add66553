import 'server-only';
import type { OfferTerms } from '@/lib/schemas/offer';
import { changeComparison } from '../comparisons/change-comparison';
import { canonicalJson } from '../projections/canonical-json';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { nextPlace } from './next-place';
import { offerConflict } from './offer-conflict';
import { toOffer } from './to-offer';

interface NewOffer {
  /** Made by the browser, so that a request whose answer was lost can be sent again. */
  readonly id: string;
  readonly terms: OfferTerms;
}

/**
 * Adds an offer at the end of a comparison. Sent again with the same terms it changes nothing; one that was deleted
 * meanwhile comes back with these terms. Answers with its version.
 *
 * @throws ExpectedError `not-found`; `invalid` where the comparison is full; `conflict` with the stored offer where the
 * id is taken by other terms.
 */
export const createOffer = (viewer: Viewer, comparisonId: string, { id, terms }: NewOffer): Promise<{ readonly version: number }> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const key = { comparisonId_id: { comparisonId, id } };
    const existing = await tx.offer.findUnique({ where: key, select: { id: true, version: true, terms: true, deletedAt: true } });
    if (existing && existing.deletedAt === null) {
      if (canonicalJson(toOffer(existing)) === canonicalJson(toOffer({ id, terms }))) return { version: existing.version };
      throw offerConflict(existing);
    }
    const position = await nextPlace(tx, comparisonId);
    const offer = await tx.offer.upsert({
      where: key,
      create: { comparisonId, id, position, terms },
      update: { position, terms, deletedAt: null, version: { increment: 1 } },
      select: { version: true },
    });
    await storeProjection(tx, comparisonId);
    return offer;
  });
