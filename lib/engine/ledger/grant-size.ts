import { roundHalfAway } from '../money/round-half-away';
import { roundMinor } from '../money/round-minor';
import type { Minor } from '../money/minor';
import { minorDigits } from '../money/minor-digits';
import { toMinor } from '../money/to-minor';
import type { Grant } from '../offer/offer';
import type { CompileContext } from './compile-context';
import { countedShare } from './counted-share';
import { sharePriceMultiple } from './share-price-multiple';

/** How much of a grant there is to vest, and what a vest of so much is worth in a given month from the start date. */
export interface GrantSize {
  /** Whole shares, or minor units of value where no price is known. */
  readonly quantity: number;
  readonly inShares: boolean;
  readonly worth: (quantity: number, month: number) => Minor;
}

/**
 * Sizes a grant, or null while a figure it needs is not known.
 *
 * By value, the grant is worth that much in the month its vesting starts: at a known price it is the nearest whole
 * number of shares, without one the value itself vests; options need one, since their worth is what is above the strike.
 * By number, the price is today's and moves from the start date.
 * Options are worth what the share is above the strike, never less than nothing.
 */
export function grantSize(context: CompileContext, grant: Grant): GrantSize | null {
  const { currency } = context.offer;
  const counted = countedShare(grant, context.assumptions);
  const pricedFrom = grant.sizeBy === 'value' ? grant.startMonth : 0;
  const multiple = (month: number) => sharePriceMultiple(context, month - pricedFrom);
  const { price, value } = grant;
  const shares = grant.sizeBy === 'shares' ? grant.shares : sharesFor(value, price);
  if (grant.kind === 'rsu' && grant.sizeBy === 'value' && value !== null && shares === null)
    return { quantity: toMinor(value * counted, currency), inShares: false, worth: (quantity, month) => roundMinor(quantity * multiple(month)) };
  const strike = grant.kind === 'rsu' ? 0 : grant.strike;
  if (shares === null || price === null || strike === null) return null;
  const perUnit = counted * 10 ** minorDigits(currency);
  return { quantity: shares, inShares: true, worth: (vested, month) => roundMinor(vested * Math.max(0, price * multiple(month) - strike) * perUnit) };
}

/** The nearest whole number of shares for a value; null without a price, or with one too small to count by. */
function sharesFor(value: number | null, price: number | null): number | null {
  const shares = value === null || price === null ? NaN : roundHalfAway(value / price);
  return Number.isSafeInteger(shares) ? shares : null;
}
