import type { Assumptions } from '../comparison/assumptions';
import type { Minor } from '../money/minor';
import type { FoldedYear } from '../projection/projection';
import { payrollTaxOfYear } from '../projection/take-home/payroll-tax-of-year';
import { takeHomeOfYear } from '../projection/take-home/take-home-of-year';
import type { Taxing } from '../projection/take-home/taxing';
import type { OfferFutures } from './draw-futures';
import { expectedOf } from './expected-of';
import type { OfferPlan } from './offer-plan';
import { curveOf, valueOnCurve } from './take-home-curve';

/**
 * Take-home pay in each future drawn, by year; null where the tax of the offer is not known. The year's return is worked
 * out at as many amounts of pay as describe it, and read off between them. What moves and is no wages is taken as wages
 * first, and the payroll tax it does not bear is given back. What moves and is not taxed as it comes (paper, and incentive
 * options kept) is taxed as at expected prices.
 */
export function takeHomeFutures({ taxed, stockPlan, untaxed }: OfferFutures, plan: OfferPlan, years: readonly FoldedYear[], taxing: Taxing, assumptions: Assumptions): Float64Array[] | null {
  if (taxing.kind === 'unknown') return null;
  return years.map((folded, year) => {
    const wages = taxed[year] as Float64Array;
    const gains = stockPlan?.[year];
    const expected = expectedOf(plan, year);
    const more = gains ? wages.map((pay, path) => pay + (gains[path] as number) - expected.stockPlan) : wages;
    const curve = curveOver(more, (pay) => takeHomeOfYear(withPay(folded, Math.round(pay - expected.taxed)), taxing, assumptions).takeHome ?? 0);
    const givenBack = gains ? payrollTaxBetween(wages, more, (pay) => payrollTaxOfYear(withPay(folded, Math.round(pay - expected.taxed)), taxing, assumptions)) : null;
    const kept = untaxed?.[year];
    return more.map((pay, path) => Math.round(valueOnCurve(curve, pay) + (givenBack ? (givenBack[path] as number) : 0) + (kept ? (kept[path] as number) - expected.untaxed : 0)));
  });
}

/** What more of wages would bear in payroll tax, future by future. */
function payrollTaxBetween(wages: Float64Array, more: Float64Array, payrollTaxAt: (pay: number) => number): Float64Array {
  const curve = curveOver([...wages, ...more], payrollTaxAt);
  return wages.map((pay, path) => valueOnCurve(curve, more[path] as number) - valueOnCurve(curve, pay));
}

/** The year with so much more wages that can be spent. */
const withPay = (folded: FoldedYear, more: number): FoldedYear => ({
  ...folded,
  byTaxation: { ...folded.byTaxation, supplemental: (folded.byTaxation.supplemental + more) as Minor },
  byLiquidity: { ...folded.byLiquidity, cash: (folded.byLiquidity.cash + more) as Minor },
  gross: (folded.gross + more) as Minor,
});

/** A function of an amount, described between the least and the most of those it is wanted at. */
function curveOver(amounts: Iterable<number>, valueAt: (amount: number) => number): ReturnType<typeof curveOf> {
  let least = Infinity;
  let most = -Infinity;
  for (const amount of amounts) {
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return curveOf(valueAt, least, most);
}
