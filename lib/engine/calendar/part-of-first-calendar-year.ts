import { daysInMonth, isLeapYear } from './days-in-month';
import { parsePlainDate } from './plain-date';

/**
 * The part of a calendar year that is left from a date to 31 December, both days counted.
 * @example partOfFirstCalendarYear('2027-07-01') // 184 / 365
 */
export function partOfFirstCalendarYear(startDate: string): number {
  const { year, month, day } = parsePlainDate(startDate);
  let daysLeft = daysInMonth(year, month) - day + 1;
  for (let later = month + 1; later <= 12; later++) daysLeft += daysInMonth(year, later);
  return daysLeft / (isLeapYear(year) ? 366 : 365);
}
