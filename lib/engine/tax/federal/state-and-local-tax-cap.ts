import type { FilingStatus } from '../filing-status';
import type { StateAndLocalTaxCap } from '../tables/federal-tables';

/**
 * The most state and local tax that can be deducted in a year (26 U.S.C. 164(b)(6) and (7), as amended in 2025). Cap and
 * threshold grow 1 % a year to 2029; from 2030 only the floor is left.
 * @param rules those of `rulesYear`
 * @example 2026, single, 550,000 of income: 40,400 − 30 % of 45,000 = 26,900
 */
export function stateAndLocalTaxCap(rules: StateAndLocalTaxCap, rulesYear: number, year: number, status: FilingStatus, agi: number): number {
  const least = rules.least[status];
  if (year > rules.growsUntil) return least;
  const growth = (1 + rules.growth) ** (year - rulesYear);
  const over = Math.max(0, agi - rules.phaseOutOver[status] * growth);
  return Math.max(least, rules.cap[status] * growth - rules.phaseOutRate * over);
}
