import type { Assumptions } from '../comparison/assumptions';
import { atHomePrices } from '../money/at-home-prices';
import type { Minor } from '../money/minor';
import type { Offer } from '../offer/offer';
import { inRealTerms } from './in-real-terms';
import { payPerHour, type PayPerHour } from './pay-per-hour';
import { presentTakeHome, presentValue } from './present-value';
import type { OfferProjection } from './projection';

/** What an offer is worth by other measures than money paid; each null where it is not known. */
export interface Worth {
  /** Four years before tax, and of take-home pay, as money on the start date. */
  readonly present: Minor;
  readonly presentTakeHome: Minor | null;
  /** Four years of take-home pay in prices of the first year. */
  readonly realTakeHome4: Minor | null;
  /** A year of take-home pay on average, in prices of a place that is as dear as the country as a whole. */
  readonly atAveragePrices: Minor | null;
  readonly perHour: PayPerHour | null;
}

/**
 * The measures of one offer, in the currency of the projection.
 * @param priceLevel how dear the place is, 1 = average; null where it is not known
 */
export const worthOf = (offer: Offer, projection: OfferProjection, { discountRate, inflation, spentShare }: Assumptions, priceLevel: number | null): Worth => ({
  present: presentValue(projection.ledger.entries, discountRate),
  presentTakeHome: presentTakeHome(projection.years, discountRate),
  realTakeHome4: inRealTerms(projection, inflation).takeHome4,
  atAveragePrices: projection.takeHomeAverage4 === null || priceLevel === null ? null : atHomePrices(projection.takeHomeAverage4, priceLevel, spentShare),
  perHour: payPerHour(projection, offer),
});
