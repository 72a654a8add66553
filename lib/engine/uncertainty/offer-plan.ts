import type { CompileContext } from '../ledger/compile-context';
import { compileEntries } from '../ledger/compile-ledger';
import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Offer } from '../offer/offer';
import { MAX_MINOR } from '../money/round-minor';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from '../projection/horizon';
import { outcomeTable, type OutcomeTable } from './outcome-table';
import { planPrices, type PlannedPrices, type PricedEntry, type PriceRisk } from './planned-prices';

/** What a ledger comes to in any future: sums by year of what is sure, and what moves with which draw. */
export interface OfferPlan {
  readonly offerId: string;
  readonly currency: string;
  /** Offers of one company see the same futures. */
  readonly company: string;
  /** By year, in minor units: what no draw moves. */
  readonly fixed: Float64Array;
  /** By year: what target bonuses are expected to pay. */
  readonly payouts: Float64Array;
  /** What becomes of a private company's grants. */
  readonly outcomes: readonly PlannedOutcomes[];
  readonly prices: Readonly<Record<Share, PlannedPrices>>;
}

/**
 * Amounts that hang on a share's price: listed shares that are wages when they come, those of stock plans that are income
 * and no wages, listed shares that are neither, and paper that cannot be sold.
 */
export type Share = 'taxed' | 'stockPlan' | 'untaxed' | 'paper';

export interface PlannedOutcomes extends OutcomeTable {
  /** Their means, by year. */
  readonly byYear: Float64Array;
}

/**
 * Compiles one offer for drawing futures. Options that are expected to be under water are in it too. Drawn prices are
 * taken as multiples of expected ones, so that where they come true every year is the projection's, to the cent.
 */
export function planOffer(context: Pick<CompileContext, 'offer' | 'assumptions' | 'presets'>): OfferPlan {
  const entries = compileEntries({ ...context, from: 0, to: PROJECTED_YEARS * MONTHS_A_YEAR, lastRaiseYear: Infinity, keepsWorthless: true });
  const { offer } = context;
  const fixed = new Float64Array(PROJECTED_YEARS);
  const payouts = new Float64Array(PROJECTED_YEARS);
  const priced: Record<Share, PricedEntry[]> = { taxed: [], stockPlan: [], untaxed: [], paper: [] };
  const byGrant = new Map<string, Float64Array>();
  for (const entry of entries) {
    const year = Math.floor(entry.month / MONTHS_A_YEAR);
    if (entry.risk === null) addTo(fixed, year, entry.amount);
    else if (entry.risk.by === 'payout') addTo(payouts, year, entry.amount);
    else if (entry.risk.by === 'outcome') {
      const sums = byGrant.get(entry.risk.grantId) ?? new Float64Array(PROJECTED_YEARS);
      addTo(sums, year, entry.amount);
      byGrant.set(entry.risk.grantId, sums);
    } else {
      const risk = withinLimit(entry.risk);
      // What rounding to the cent, or a discount on the price, makes of the amount beside the part that moves.
      addTo(fixed, year, entry.amount - Math.max(0, risk.worth - risk.strike));
      priced[shareOf(entry)].push({ month: entry.month, risk });
    }
  }
  return {
    offerId: offer.id,
    currency: offer.currency,
    company: offer.company.trim().toLowerCase(),
    fixed,
    payouts,
    outcomes: planOutcomes(offer, byGrant),
    prices: { taxed: planPrices(priced.taxed), stockPlan: planPrices(priced.stockPlan), untaxed: planPrices(priced.untaxed), paper: planPrices(priced.paper) },
  };
}

/** An amount that growth lifts above what an entry may hold stops there (`MAX_MINOR`): from there it moves with the price. */
function withinLimit(risk: PriceRisk): PriceRisk {
  const factor = MAX_MINOR / Math.max(MAX_MINOR, risk.worth - risk.strike);
  return factor === 1 ? risk : { ...risk, worth: risk.worth * factor, strike: risk.strike * factor };
}

function addTo(sums: Float64Array, year: number, amount: number): void {
  sums[year] = (sums[year] as number) + amount;
}

function shareOf({ liquidity, taxation }: LedgerEntry): Share {
  if (liquidity === 'illiquid') return 'paper';
  if (taxation === 'stockPlan') return 'stockPlan';
  return taxation === 'wages' || taxation === 'supplemental' ? 'taxed' : 'untaxed';
}

const planOutcomes = (offer: Offer, byGrant: ReadonlyMap<string, Float64Array>): PlannedOutcomes[] =>
  [...byGrant].map(([grantId, byYear]) => ({ ...outcomeTable(offer, grantId), byYear }));
