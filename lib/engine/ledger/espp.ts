import { addMonths } from '../calendar/add-months';
import { parsePlainDate } from '../calendar/plain-date';
import { esppPurchase } from '../equity/espp-purchase';
import { fromMinor } from '../money/from-minor';
import { minorDigits } from '../money/minor-digits';
import { partOfMinor } from '../money/part-of-minor';
import { toMinor } from '../money/to-minor';
import { QUALIFIED_DISCOUNT } from '../offer/espp';
import type { Offer } from '../offer/offer';
import { baseOfMonth } from './base-of-month';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import type { EntryRisk } from './entry-risk';
import type { LedgerEntry } from './ledger-entry';
import { makeEntry } from './make-entry';
import { sharePriceMultiple } from './share-price-multiple';

/** Months for which money is put aside before it buys shares; by far the commonest. */
const OFFERING_MONTHS = 6;

/** Most that may be bought in a calendar year, at the price of the offering's start, in US dollars: 26 U.S.C. 423(b)(8). Prices do not raise it. */
const YEARLY_LIMIT = 25_000;

/** Where no share price is known: so little that buying whole shares makes no difference. */
const SMALL_PRICE = 0.01;

/**
 * What buying the employer's shares at a discount gains, at the end of each six months from the start date on: the worth
 * of the shares that day less what they cost. A share of base salary is put aside; what the law or whole shares leave
 * over is given back. The gain counts as if the shares were sold at once: income that is no wages (26 U.S.C. 421(b),
 * 3121(a)(22)), but for a plan with a larger discount than the law's, which pays wages without a limit. Nothing while the
 * base or the share put in is not known.
 * @example 20,000 of base put in for six months at 15 % off and a flat price: 20,000 / 0.85 − 20,000 = 3,529.41
 */
export const compileEspp: ComponentCompiler = (context) => {
  const { offer, from, to } = context;
  if (offer.espp.kind !== 'plan') return [];
  const isQualified = offer.espp.discount <= QUALIFIED_DISCOUNT;
  const taxation = isQualified ? 'stockPlan' : 'supplemental';
  const entries: LedgerEntry[] = [];
  let calendarYear = 0;
  let left = 0;
  // One purchase before the first month asked for may have used up part of its year's limit.
  for (let purchase = Math.max(1, Math.floor(from / OFFERING_MONTHS)); purchase * OFFERING_MONTHS - 1 < to; purchase++) {
    const end = purchase * OFFERING_MONTHS;
    const { year } = addMonths(parsePlainDate(offer.startDate), end);
    if (year !== calendarYear) [calendarYear, left] = [year, offer.currency === 'USD' && isQualified ? YEARLY_LIMIT : Infinity];
    const bought = purchaseOf(context, offer.espp, end, left);
    if (bought === null) return [];
    left -= bought.atStartPrice;
    const amount = toMinor(bought.gain, offer.currency);
    if (end - 1 >= from && amount !== 0)
      entries.push(makeEntry({ month: end - 1, source: 'espp', label: 'Share purchase plan', kind: 'espp', amount, certainty: 'promised', liquidity: 'liquid', taxation, risk: bought.risk }));
  }
  return entries;
};

/** The gain of the purchase after `end` months, and what its shares were worth at the price of the offering's start. */
function purchaseOf(context: CompileContext, { contributionRate, discount, lookback }: Extract<Offer['espp'], { kind: 'plan' }>, end: number, left: number) {
  const { offer } = context;
  const saved = savedBetween(context, end - OFFERING_MONTHS, end);
  if (saved === null || contributionRate === null) return null;
  const price = sharePrice(offer);
  const startPrice = price * sharePriceMultiple(context, end - OFFERING_MONTHS);
  const endPrice = price * sharePriceMultiple(context, end);
  const paid = (1 - discount) * (lookback ? Math.min(startPrice, endPrice) : endPrice);
  const mostShares = Math.floor(left / startPrice);
  const { shares, gain } = esppPurchase({ contribution: Math.min(saved * contributionRate, mostShares * paid), discount, lookback, startPrice, endPrice });
  return { gain, atStartPrice: shares * startPrice, risk: lookback ? lookbackRisk(shares * (paid / (1 - discount)), end, endPrice / startPrice, offer.currency) : null };
}

/**
 * What a lookback adds when the price rises within the six months: as much as options on shares worth so much at the start.
 * The rest of the gain is the discount, which no price moves. By how much is bought for a given saving, as at expected prices.
 */
function lookbackRisk(bought: number, end: number, expected: number, currency: string): EntryRisk {
  const strike = bought * 10 ** minorDigits(currency);
  return { by: 'price', from: end - OFFERING_MONTHS, at: end, worth: strike * expected, strike };
}

/** Base salary between two months of service, in units of the currency. */
function savedBetween(context: CompileContext, from: number, to: number): number | null {
  let sum = 0;
  for (let month = from; month < to; month++) {
    const base = baseOfMonth(context, month);
    if (base === null) return null;
    sum += fromMinor(partOfMinor(base, month % 12, 12), context.offer.currency);
  }
  return sum;
}

/** The price that grants of listed shares name, the highest where they differ: only a listed company's shares are sold this way. */
const sharePrice = ({ grants }: Offer): number => grants.reduce((price, grant) => (grant.market === 'public' ? Math.max(price, grant.price ?? 0) : price), SMALL_PRICE);
