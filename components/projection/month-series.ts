import type { MonthSeries } from '@/components/charts/month-series';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';

/** One line for every offer that pays in `currency` and whose base is known; the others cannot stand on one scale with them. */
export const monthSeries = (
  offers: readonly Pick<Offer, 'company'>[],
  projections: readonly OfferProjection[],
  currency: string,
  valuesOf: (projection: OfferProjection) => readonly number[],
): MonthSeries[] =>
  offers.flatMap((offer, index) => {
    const projection = projections[index];
    return projection?.currency === currency && projection.missing !== 'base' ? [{ offerIndex: index, name: offer.company, values: valuesOf(projection) }] : [];
  });
