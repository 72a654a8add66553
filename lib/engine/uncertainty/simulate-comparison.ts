import type { Comparison } from '../comparison/comparison';
import { acceptabilityError } from '../decision/sampling/acceptability-error';
import { compileLedger } from '../ledger/compile-ledger';
import { minorDigits } from '../money/minor-digits';
import type { Offer } from '../offer/offer';
import { foldYears } from '../projection/fold-years';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from '../projection/horizon';
import { taxingOf } from '../projection/take-home/taxing-of';
import type { TaxTables } from '../tax/tables/tax-tables';
import type { VestingPreset } from '../vesting/vesting-preset';
import { chancesOfBeingBest } from './chances-of-being-best';
import { drawFutures, type OfferFutures } from './draw-futures';
import { planOffer, type OfferPlan } from './offer-plan';
import { spreadOf, totalsOver4 } from './spread-of';
import { takeHomeFutures } from './take-home-futures';
import type { Spread, Uncertainty } from './uncertainty';

export type SimulatedComparison = Pick<Comparison, 'currency' | 'offers' | 'assumptions'>;

/** Of the work, how much is drawing; the rest is taxing and counting. */
const DRAWING = 0.7;

/**
 * How far the pay of each offer may stray from its projection: draws futures, taxes them, and counts. Yields the share of
 * the work that is done, from 0 to 1, and returns the answer; the same input gives the same answer everywhere.
 * Without tax tables take-home pay is not known for jobs in the US.
 */
export function* simulateComparison(comparison: SimulatedComparison, presets: readonly VestingPreset[], taxTables: TaxTables | null): Generator<number, Uncertainty> {
  const { offers, assumptions } = comparison;
  const { paths, seed } = assumptions.uncertainty;
  const plans = offers.map((offer) => planOffer({ offer, assumptions, presets }));
  const drawing = drawFutures(plans, assumptions.uncertainty);
  let step = drawing.next();
  for (; !step.done; step = drawing.next()) yield step.value * DRAWING;
  const futures = step.value;
  const takeHome: (Float64Array[] | null)[] = [];
  for (const [index, offer] of offers.entries()) {
    yield DRAWING + ((1 - DRAWING) * index) / offers.length;
    const years = foldYears(compileLedger(offer, assumptions, presets, PROJECTED_YEARS * MONTHS_A_YEAR).entries);
    takeHome.push(takeHomeFutures(futures[index] as OfferFutures, plans[index] as OfferPlan, years, taxingOf(offer, taxTables), assumptions));
  }
  const gross = spreads(futures.map((future) => [...future.gross]), comparison);
  const left = spreads(takeHome, comparison);
  return {
    paths,
    seed,
    error: acceptabilityError(paths),
    offers: offers.map((offer, index) => ({ offerId: offer.id, currency: offer.currency, gross: gross[index] as Spread, takeHome: left[index] ?? null })),
  };
}

function spreads(years: readonly (readonly Float64Array[] | null)[], comparison: SimulatedComparison): (Spread | null)[] {
  const totals = years.map((ofOffer) => ofOffer && totalsOver4(ofOffer));
  const comparable = totals.map((amounts, index) => {
    const factor = commonCurrencyFactor(comparison.offers[index], comparison);
    return amounts && factor !== null ? amounts.map((amount) => amount * factor) : null;
  });
  const chances = chancesOfBeingBest(comparable);
  return years.map((ofOffer, index) => {
    const amounts = totals[index];
    return ofOffer && amounts ? spreadOf(ofOffer, amounts, chances[index] ?? null) : null;
  });
}

/**
 * Minor units of the comparison's currency for one of the offer's; null where they cannot be measured against each other:
 * without a rate, or while the base salary is not known.
 */
function commonCurrencyFactor(offer: Offer | undefined, { currency, assumptions }: SimulatedComparison): number | null {
  if (!offer || offer.base === null) return null;
  if (offer.currency === currency) return 1;
  const rate = assumptions.exchangeRates.find(({ from }) => from === offer.currency)?.rate;
  return rate === undefined ? null : rate * 10 ** (minorDigits(currency) - minorDigits(offer.currency));
}
