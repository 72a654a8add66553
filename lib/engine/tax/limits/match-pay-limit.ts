import type { Offer } from '../../offer/offer';
import { compensationLimit, isCompensationLimit } from './compensation-limit';

/**
 * Most base pay that an employer's match counts in a year of service (1-based); `Infinity` where all of it counts. The
 * amount entered stays the same, but where it is the law's for a job paid in US dollars in the US: that rises with prices.
 * @example entered 360,000 for a start in 2026, third year, prices rising 2.5 % a year: 375,000
 */
export function matchPayLimit({ match, country, currency, startDate }: Pick<Offer, 'match' | 'country' | 'currency' | 'startDate'>, year: number, inflation: number): number {
  if (match.kind !== 'match' || match.payLimit === null) return Infinity;
  const isOfLaw = country === 'US' && currency === 'USD' && isCompensationLimit(match.payLimit);
  return isOfLaw ? compensationLimit(Number(startDate.slice(0, 4)) + year - 1, inflation) : match.payLimit;
}
