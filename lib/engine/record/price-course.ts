import type { Outcomes } from './outcomes';

const MONTHS_A_YEAR = 12;

/** The share price after so many months, as a multiple of the price on starting. */
export type PriceCourse = (month: number) => number;

/**
 * The course of a share price through the prices that were told, each at the end of its year: at a steady rate from one
 * to the next, and on at the projected growth after the last. A year that ends at nothing, or begins there, is worth
 * nothing throughout. Null where no price was told, or none on starting to measure it by.
 *
 * @param growth projected yearly growth
 * @example 100 on starting and 121 after the first year: 1.1 after six months
 */
export function priceCourse({ startPrice, years }: Outcomes, growth: number): PriceCourse | null {
  if (startPrice === null || startPrice <= 0) return null;
  const told = years.flatMap(({ year, sharePrice }) => (sharePrice === null ? [] : [{ month: year * MONTHS_A_YEAR, multiple: sharePrice / startPrice }]));
  if (told.length === 0) return null;
  const points = [{ month: 0, multiple: 1 }, ...told.sort((one, other) => one.month - other.month)];
  return (month) => {
    const next = points.findIndex((point) => point.month >= month);
    const after = points[next];
    const before = points[next === -1 ? points.length - 1 : Math.max(0, next - 1)] ?? { month: 0, multiple: 1 };
    if (after === undefined) return before.multiple * (1 + growth) ** ((month - before.month) / MONTHS_A_YEAR);
    if (after.month === month || after.month === before.month) return after.multiple;
    return before.multiple > 0 ? before.multiple * (after.multiple / before.multiple) ** ((month - before.month) / (after.month - before.month)) : 0;
  };
}
