import type { FederalTables } from '../tables/federal-tables';

/**
 * What an employer withholds from bonuses and vested shares: a flat rate up to a million a year, a higher one above
 * (Publication 15, section 7). It is not the tax that will be owed.
 * @param earlier supplemental wages already paid this year
 * @example 150,000 of shares in 2026: 33,000, where a single person with 200,000 of salary will owe 48,900.25 on them
 */
export function supplementalWithholding(rules: FederalTables['supplementalWithholding'], amount: number, earlier = 0): number {
  const over = Math.max(0, Math.min(amount, earlier + amount - rules.over));
  return rules.rate * (amount - over) + rules.rateOver * over;
}
