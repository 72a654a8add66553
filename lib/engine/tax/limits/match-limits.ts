import type { Offer } from '../../offer/offer';
import { compensationLimit, isCompensationLimit } from './compensation-limit';
import { deferralLimit } from './deferral-limit';

type Terms = Pick<Offer, 'match' | 'country' | 'currency' | 'startDate'>;

const isUnderUsLaw = ({ country, currency }: Terms): boolean => country === 'US' && currency === 'USD';

const taxYear = ({ startDate }: Terms, year: number): number => Number(startDate.slice(0, 4)) + year - 1;

/**
 * Most base pay that an employer's match counts in a year of service (1-based); `Infinity` where all of it counts. The
 * amount entered stays the same, but where it is the law's for a job paid in US dollars in the US: that rises with prices.
 * @example entered 360,000 for a start in 2026, third year, prices rising 2.5 % a year: 375,000
 */
export function matchPayLimit(offer: Terms, year: number, inflation: number): number {
  const { match } = offer;
  if (match.kind !== 'match' || match.payLimit === null) return Infinity;
  return isUnderUsLaw(offer) && isCompensationLimit(match.payLimit) ? compensationLimit(taxYear(offer, year), inflation) : match.payLimit;
}

/**
 * Most that can be put in to be matched in a year of service (1-based): the law's limit for a job paid in US dollars in
 * the US, else `Infinity`.
 * @example started in 2026, first year: 24,500
 */
export const matchDeferralLimit = (offer: Terms, year: number, inflation: number): number => (isUnderUsLaw(offer) ? deferralLimit(taxYear(offer, year), inflation) : Infinity);
