import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { roundHalfAway } from '../money/round-half-away';
import { COMPARED_YEARS, MONTHS_A_YEAR } from './horizon';
import type { ProjectionYear } from './projection';

/**
 * What four years' pay is worth on the start date: each amount less a year's discount for every year it comes later, by
 * the month. What a month pays counts at its end, for then it has been earned.
 * @example 12,000 a month for four years at 0 %: 576,000; at 4 % about 532,600
 */
export function presentValue(entries: readonly LedgerEntry[], discountRate: number): Minor {
  const monthly = monthlyFactor(discountRate);
  let value = 0;
  for (const { month, amount } of entries) if (month < COMPARED_YEARS * MONTHS_A_YEAR) value += amount * monthly ** (month + 1);
  return roundHalfAway(value) as Minor;
}

/** What an amount is multiplied by for each month it comes later: 1 at a discount of nothing. */
export const monthlyFactor = (discountRate: number): number => 1 / (1 + discountRate) ** (1 / MONTHS_A_YEAR);

/**
 * What four years' take-home pay is worth on the start date: each year's as if it came in the middle of it. Null where
 * take-home pay is not known.
 */
export function presentTakeHome(years: readonly Pick<ProjectionYear, 'year' | 'takeHome'>[], discountRate: number): Minor | null {
  let value = 0;
  for (const { year, takeHome } of years) {
    if (year > COMPARED_YEARS) break;
    if (takeHome === null) return null;
    value += takeHome / midYearDivisor(year, discountRate);
  }
  return roundHalfAway(value) as Minor;
}

/** What an amount that comes in the middle of a year (1, 2, …) is divided by. */
export const midYearDivisor = (year: number, discountRate: number): number => (1 + discountRate) ** (year - 0.5);
