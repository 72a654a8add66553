import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';

interface Remembered {
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  readonly taxTables: TaxTables | null;
  readonly projection: OfferProjection;
}

/** Projects offers in the order given; the same offer under the same assumptions and tables gives the same object. */
export type Projector = (offers: readonly Offer[], assumptions: Assumptions, taxTables: TaxTables | null) => readonly OfferProjection[];

/**
 * Projects offers and remembers the last projection of each, so that a keystroke in one offer computes that offer only
 * and the others keep their identity.
 */
export const createProjector = (): Projector => {
  const remembered = new Map<string, Remembered>();
  return (offers, assumptions, taxTables) =>
    offers.map((offer) => {
      const last = remembered.get(offer.id);
      if (last?.offer === offer && last.assumptions === assumptions && last.taxTables === taxTables) return last.projection;
      const projection = projectOffer(offer, assumptions, vestingPresets, taxTables);
      remembered.set(offer.id, { offer, assumptions, taxTables, projection });
      return projection;
    });
};
