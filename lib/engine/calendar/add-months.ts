import { daysInMonth } from './days-in-month';
import type { PlainDate } from './plain-date';

/**
 * The same day `months` later, or the last day of that month where it is shorter. Steps are counted from the first
 * date, never from a shortened one, so 31 January goes on to 28 February and 31 March.
 * Source: Open Cap Format, vesting day of month `VESTING_START_DAY_OR_LAST_DAY_OF_MONTH`.
 * @example addMonths({ year: 2025, month: 1, day: 31 }, 1) // 28 February 2025
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}
