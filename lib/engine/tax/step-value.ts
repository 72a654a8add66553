import type { Steps } from './tables/schedule';

/**
 * The value of a stepped table at `income`: that of the last row that starts at or below it, 0 below the first.
 * @example stepValue([[0, 63], [250_000.01, 0]], 250_000) // 63
 */
export function stepValue(steps: Steps, income: number): number {
  let value = 0;
  for (const row of steps) {
    if (income < row[0]) break;
    value = row[1];
  }
  return value;
}
