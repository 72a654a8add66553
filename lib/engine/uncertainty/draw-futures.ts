import { openRandomStream } from '../decision/sampling/random-stream';
import { PROJECTED_YEARS } from '../projection/horizon';
import { addOutcomes, addPayouts } from './add-fortunes';
import { planCompanies, type CompanyPlan } from './company-plan';
import { fillNormals } from './fill-normals';
import type { OfferPlan } from './offer-plan';
import { openSums, type OfferSums } from './offer-sums';
import { addPriced, BLOCK, openPriceBlock, STEPS, walkPrices, type PriceBlock } from './price-block';
import { streamSeed } from './stream-seed';
import type { UncertaintyAssumptions } from './uncertainty-assumptions';

/** Blocks drawn between two reports. */
const REPORT_EVERY = 8;

/**
 * What one offer pays in each future drawn, in minor units: for every year as many amounts as there are futures. The same
 * place is the same future in every offer.
 */
export interface OfferFutures {
  /** Everything, whole minor units. */
  readonly gross: readonly Float64Array[];
  /** The part of it that moves, is wages and can be spent. */
  readonly taxed: readonly Float64Array[];
  /** The part that moves and is income but no wages; null where there is none. */
  readonly stockPlan: readonly Float64Array[] | null;
  /** The part that moves and can be sold, but is not taxed as pay; null where there is none. */
  readonly untaxed: readonly Float64Array[] | null;
}

/**
 * Draws futures of several offers. In each, one market and each company's own fortune move share prices by the month
 * (geometric Brownian motions, correlated through the market), private companies end in one of their scenarios, and
 * target bonuses pay more or less. All their means are the projection's. Every offer sees the same market in the same
 * future, and offers of one company the same company; no offer's futures depend on which others there are.
 *
 * A generator: it yields the share that is done, so that whoever asks may report it or stop.
 */
export function* drawFutures(plans: readonly OfferPlan[], assumptions: UncertaintyAssumptions): Generator<number, OfferFutures[]> {
  const { paths, seed, correlation, bonusSpread } = assumptions;
  const futures = plans.map((plan) => openFutures(plan, paths));
  const sums = plans.map(openSums);
  const companies = planCompanies(plans, assumptions);
  const marketStream = openRandomStream(streamSeed(seed, 'market'));
  const market = new Float64Array(STEPS * BLOCK);
  const hasPrices = companies.some(({ processes }) => processes.length > 0);
  const draws = { shocks: new Float64Array(STEPS * BLOCK), block: openPriceBlock(), payouts: new Float64Array(PROJECTED_YEARS * BLOCK) };
  for (let done = 0, blocks = 1; done < paths; done += BLOCK, blocks++) {
    for (const offer of sums) for (const part of Object.values(offer)) part.fill(0);
    if (hasPrices) fillNormals(market, market.length, marketStream);
    for (const company of companies) {
      addPrices(sums, company, market, correlation, draws);
      addPayouts(sums, company, draws.payouts, bonusSpread);
      addOutcomes(sums, company);
    }
    futures.forEach((future, offer) => keep(future, plans[offer] as OfferPlan, sums[offer] as OfferSums, done));
    if (blocks % REPORT_EVERY === 0) yield Math.min(1, (done + BLOCK) / paths);
  }
  return futures;
}

function openFutures({ prices }: OfferPlan, paths: number): OfferFutures {
  const years = () => Array.from({ length: PROJECTED_YEARS }, () => new Float64Array(paths));
  return { gross: years(), taxed: years(), stockPlan: prices.stockPlan.length > 0 ? years() : null, untaxed: prices.untaxed.length > 0 ? years() : null };
}

function addPrices(sums: readonly OfferSums[], company: CompanyPlan, market: Float64Array, correlation: number, { shocks, block }: { readonly shocks: Float64Array; readonly block: PriceBlock }): void {
  if (company.processes.length === 0) return;
  fillNormals(shocks, shocks.length, company.priceStream);
  const shared = Math.sqrt(correlation);
  const own = Math.sqrt(1 - correlation);
  for (let at = 0; at < shocks.length; at++) shocks[at] = shared * (market[at] as number) + own * (shocks[at] as number);
  for (const process of company.processes) {
    walkPrices(process, shocks, block);
    for (const { offer, share, prices } of process.hangers) addPriced((sums[offer] as OfferSums)[share], prices, block);
  }
}

function keep({ gross, taxed, stockPlan, untaxed }: OfferFutures, { fixed }: OfferPlan, sums: OfferSums, done: number): void {
  for (let year = 0; year < PROJECTED_YEARS; year++) {
    const all = gross[year] as Float64Array;
    const asPay = taxed[year] as Float64Array;
    const sure = fixed[year] as number;
    const count = Math.min(BLOCK, all.length - done);
    for (let path = 0, from = year * BLOCK; path < count; path++, from++) {
      const pay = sums.taxed[from] as number;
      all[done + path] = Math.round(sure + pay + (sums.stockPlan[from] as number) + (sums.untaxed[from] as number) + (sums.paper[from] as number));
      asPay[done + path] = pay;
    }
    stockPlan?.[year]?.set(sums.stockPlan.subarray(year * BLOCK, year * BLOCK + count), done);
    untaxed?.[year]?.set(sums.untaxed.subarray(year * BLOCK, year * BLOCK + count), done);
  }
}
