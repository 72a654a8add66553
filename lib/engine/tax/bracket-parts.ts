import type { Brackets } from './tables/schedule';

/** The income that falls in one bracket, and the tax on it. */
export interface BracketPart {
  readonly rate: number;
  /** Where the bracket starts. */
  readonly from: number;
  readonly income: number;
  readonly tax: number;
}

/**
 * Tax by a schedule of rates, bracket by bracket; together the `bracketTax` of the income.
 * @example bracketParts([[0, 0.1], [12_400, 0.12]], 20_000) // 1,240 on the first 12,400 and 912 on the next 7,600
 */
export const bracketParts = (brackets: Brackets, income: number): BracketPart[] =>
  brackets.flatMap(([from, rate], at) => {
    const within = Math.min(income, brackets[at + 1]?.[0] ?? Infinity) - from;
    return within > 0 ? [{ rate, from, income: within, tax: rate * within }] : [];
  });
