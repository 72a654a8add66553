import type { Brackets } from './tables/schedule';

/**
 * Tax on `income` by a schedule of rates: each rate on the income between its start and the next.
 * @example bracketTax([[0, 0.1], [12_400, 0.12]], 20_000) // 2_152
 */
export function bracketTax(brackets: Brackets, income: number): number {
  let tax = 0;
  for (let row = 0; row < brackets.length; row += 1) {
    const [from, rate] = brackets[row] as Brackets[number];
    if (income <= from) break;
    const next = brackets[row + 1];
    tax += rate * ((next === undefined || income < next[0] ? income : next[0]) - from);
  }
  return tax;
}
