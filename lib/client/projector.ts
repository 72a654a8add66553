import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { vestingPresets } from '@/lib/reference/vesting-presets';

interface Remembered {
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  readonly projection: OfferProjection;
}

/**
 * Projects offers and remembers the last projection of each, so that a keystroke in one offer computes that offer only
 * and the others keep their identity.
 */
export const createProjector = () => {
  const remembered = new Map<string, Remembered>();
  return (offers: readonly Offer[], assumptions: Assumptions): readonly OfferProjection[] =>
    offers.map((offer) => {
      const last = remembered.get(offer.id);
      if (last?.offer === offer && last.assumptions === assumptions) return last.projection;
      const projection = projectOffer(offer, assumptions, vestingPresets);
      remembered.set(offer.id, { offer, assumptions, projection });
      return projection;
    });
};
