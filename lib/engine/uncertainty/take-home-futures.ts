import type { Assumptions } from '../comparison/assumptions';
import type { Minor } from '../money/minor';
import type { FoldedYear } from '../projection/projection';
import { takeHomeOfYear } from '../projection/take-home/take-home-of-year';
import type { Taxing } from '../projection/take-home/taxing';
import type { OfferFutures } from './draw-futures';
import { expectedOf } from './expected-of';
import type { OfferPlan } from './offer-plan';
import { curveOf, valueOnCurve } from './take-home-curve';

/**
 * Take-home pay in each future drawn, by year; null where the tax of the offer is not known. The year's return is worked
 * out at as many amounts of pay as describe it, and read off between them. What moves and is not taxed as pay (paper, and
 * incentive options kept) is taxed as at expected prices.
 */
export function takeHomeFutures({ taxed, untaxed }: OfferFutures, plan: OfferPlan, years: readonly FoldedYear[], taxing: Taxing, assumptions: Assumptions): Float64Array[] | null {
  if (taxing.kind === 'unknown') return null;
  return years.map((folded, year) => {
    const moved = taxed[year] as Float64Array;
    const expected = expectedOf(plan, year);
    const takeHomeAt = (pay: number): number => takeHomeOfYear(withPay(folded, Math.round(pay - expected.taxed)), taxing, assumptions).takeHome ?? 0;
    const [least, most] = endsOf(moved);
    const curve = curveOf(takeHomeAt, least, most);
    const kept = untaxed?.[year];
    return moved.map((pay, path) => Math.round(valueOnCurve(curve, pay) + (kept ? (kept[path] as number) - expected.untaxed : 0)));
  });
}

/** The year with so much more pay that is taxed as it comes and can be spent. */
const withPay = (folded: FoldedYear, more: number): FoldedYear => ({
  ...folded,
  byTaxation: { ...folded.byTaxation, supplemental: (folded.byTaxation.supplemental + more) as Minor },
  byLiquidity: { ...folded.byLiquidity, cash: (folded.byLiquidity.cash + more) as Minor },
  gross: (folded.gross + more) as Minor,
});

function endsOf(amounts: Float64Array): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const amount of amounts) {
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return [least, most];
}
