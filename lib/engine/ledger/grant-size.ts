import type { Minor } from '../money/minor';
import { minorDigits } from '../money/minor-digits';
import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import type { Grant } from '../offer/offer';
import type { CompileContext } from './compile-context';
import { countedShare } from './counted-share';
import type { EntryRisk } from './entry-risk';
import { expectedPerShare } from './expected-per-share';
import { privateCount } from './private-count';
import { sharePriceMultiple } from './share-price-multiple';
import { sharesGranted } from './shares-granted';

/** How much of a grant there is to vest, and what a vest of so much is worth in a given month from the start date. */
export interface GrantSize {
  /** Whole shares, or minor units of value where no price is known. */
  readonly quantity: number;
  readonly inShares: boolean;
  readonly worth: (quantity: number, month: number) => VestWorth;
}

export interface VestWorth {
  readonly amount: Minor;
  /** Options worth nothing on paper either, so that nobody would exercise them; others may be counted for nothing. */
  readonly isUnderWater: boolean;
  readonly risk: EntryRisk;
}

/**
 * Sizes a grant, or null while a figure it needs is not known.
 *
 * By value, the grant is worth that much in the month its vesting starts: at a known price it is the nearest whole
 * number of shares (counted at an average of days before, where the company does that, and worth the day's price),
 * without one the value itself vests; options need one, since their worth is what is above the strike.
 * By number, the price is today's and moves from the start date.
 * Options are worth what the share is above the strike, never less than nothing.
 * A private company's shares under scenarios are worth the mean of those in whatever month they vest: the scenarios, not
 * the growth of share prices, say what becomes of them.
 */
export function grantSize(context: CompileContext, grant: Grant): GrantSize | null {
  if (grant.market === 'private' && privateCount(context.offer, context.assumptions) === 'scenarios') return sizeByOutcomes(context, grant);
  const { currency } = context.offer;
  const counted = countedShare(context.offer, grant, context.assumptions);
  const from = grant.sizeBy === 'value' ? grant.startMonth : 0;
  const multiple = (month: number) => sharePriceMultiple(context, month - from);
  const { price, value } = grant;
  const shares = sharesGranted(grant);
  if (grant.kind === 'rsu' && grant.sizeBy === 'value' && value !== null && (shares === null || price === null))
    return {
      quantity: toMinor(value * counted, currency),
      inShares: false,
      worth: (quantity, month) => {
        const worth = quantity * multiple(month);
        return { amount: roundMinor(worth), isUnderWater: false, risk: { by: 'price', from, at: month, worth, strike: 0 } };
      },
    };
  const strike = grant.kind === 'rsu' ? 0 : grant.strike;
  if (shares === null || price === null || strike === null) return null;
  const perUnit = counted * 10 ** minorDigits(currency);
  return {
    quantity: shares,
    inShares: true,
    worth: (vested, month) => ({
      amount: roundMinor(vested * Math.max(0, price * multiple(month) - strike) * perUnit),
      isUnderWater: grant.kind !== 'rsu' && price * multiple(month) <= strike,
      risk: { by: 'price', from, at: month, worth: vested * price * multiple(month) * perUnit, strike: vested * strike * perUnit },
    }),
  };
}

function sizeByOutcomes({ offer }: CompileContext, grant: Grant): GrantSize | null {
  const shares = sharesGranted(grant);
  const perShare = expectedPerShare(offer, grant);
  if (shares === null || perShare === null) return null;
  const perUnit = perShare * 10 ** minorDigits(offer.currency);
  const risk: EntryRisk = { by: 'outcome', grantId: grant.id };
  return { quantity: shares, inShares: true, worth: (vested) => ({ amount: roundMinor(vested * perUnit), isUnderWater: grant.kind !== 'rsu' && perShare === 0, risk }) };
}
