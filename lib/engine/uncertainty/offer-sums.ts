import { PROJECTED_YEARS } from '../projection/horizon';
import type { Share } from './offer-plan';
import { BLOCK } from './price-block';

/** Sums of one offer over a block: year by year, BLOCK futures each. */
export type OfferSums = Readonly<Record<Share, Float64Array>>;

/** Sums with nothing in them yet. */
export const openSums = (): OfferSums => ({
  taxed: new Float64Array(PROJECTED_YEARS * BLOCK),
  stockPlan: new Float64Array(PROJECTED_YEARS * BLOCK),
  untaxed: new Float64Array(PROJECTED_YEARS * BLOCK),
  paper: new Float64Array(PROJECTED_YEARS * BLOCK),
});
