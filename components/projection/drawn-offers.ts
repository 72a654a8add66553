import type { Offer } from '@/lib/engine/offer/offer';
import type { Spread, Uncertainty } from '@/lib/engine/uncertainty/uncertainty';

export interface DrawnOffer {
  readonly offer: Pick<Offer, 'id' | 'company' | 'currency'>;
  /** Place in the comparison. */
  readonly index: number;
  readonly spread: Spread;
}

/** The offers of which the figure was drawn, with it; those added since are left out. */
export const drawnOffers = (offers: readonly Offer[], uncertainty: Uncertainty, figure: 'gross' | 'takeHome'): DrawnOffer[] =>
  offers.flatMap((offer, index) => {
    const spread = uncertainty.offers.find(({ offerId }) => offerId === offer.id)?.[figure] ?? null;
    return spread === null ? [] : [{ offer, index, spread }];
  });
