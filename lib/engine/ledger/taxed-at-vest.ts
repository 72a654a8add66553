import type { Minor } from '../money/minor';
import { minorDigits } from '../money/minor-digits';
import { roundMinor } from '../money/round-minor';
import type { Grant } from '../offer/offer';
import type { CompileContext } from './compile-context';
import { sharePriceMultiple } from './share-price-multiple';

/**
 * What the tax return sees of vested shares of a private company: their fair market value by its last 409A valuation less
 * what exercising cost, in full, however much of their paper value is counted. Null (the amount itself) for listed
 * shares, for options not exercised on vesting, for shares that wait for a sale or listing, and while the value is not
 * known.
 * @example 1,000 options at 2 with a value of 5: 3,000.00
 */
export function taxedAtVest(context: CompileContext, grant: Grant, shares: number, month: number): Minor | null {
  const isOption = grant.kind !== 'rsu';
  if (grant.market === 'public' || grant.fairMarketValue === null || grant.doubleTrigger !== null || (isOption && grant.exercise !== 'on-vest')) return null;
  const value = grant.fairMarketValue * sharePriceMultiple(context, month) - (isOption ? (grant.strike ?? 0) : 0);
  return roundMinor(shares * Math.max(0, value) * 10 ** minorDigits(context.offer.currency));
}
