import type { OfferPlan } from './offer-plan';
import type { PlannedPrices } from './planned-prices';

/** What the moving parts of a year (0-based) come to where prices and bonuses are as expected: as in the ledger. */
export const expectedOf = ({ prices, payouts }: OfferPlan, year: number): { readonly taxed: number; readonly stockPlan: number; readonly untaxed: number } => ({
  taxed: asExpected(prices.taxed, year) + (payouts[year] as number),
  stockPlan: asExpected(prices.stockPlan, year),
  untaxed: asExpected(prices.untaxed, year),
});

function asExpected(prices: PlannedPrices, year: number): number {
  let sum = 0;
  for (let amount = 0; amount < prices.length; amount++)
    if (prices.year[amount] === year) sum += Math.max(0, (prices.worth[amount] as number) - (prices.strike[amount] as number));
  return sum;
}
