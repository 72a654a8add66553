import type { Brackets } from './tables/schedule';

/**
 * Tax on `income` by a schedule of rates: each rate on the income between its start and the next.
 * @example bracketTax([[0, 0.1], [12_400, 0.12]], 20_000) // 2_152
 */
export function bracketTax(brackets: Brackets, income: number): number {
  let tax = 0;
  brackets.every((row, at) => {
    if (income <= row[0]) return false;
    const next = brackets[at + 1];
    tax += row[1] * ((next === undefined || income < next[0] ? income : next[0]) - row[0]);
    return true;
  });
  return tax;
}
