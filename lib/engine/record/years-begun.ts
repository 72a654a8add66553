import { addMonths } from '../calendar/add-months';
import { formatPlainDate, parsePlainDate } from '../calendar/plain-date';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from '../projection/horizon';

/**
 * How many projected years of service have begun by a day, 0 to 5: a year begins on its anniversary.
 *
 * @example yearsBegun('2024-01-15', '2026-01-14') // 2
 */
export function yearsBegun(startDate: string, today: string): number {
  const start = parsePlainDate(startDate);
  let years = 0;
  while (years < PROJECTED_YEARS && formatPlainDate(addMonths(start, years * MONTHS_A_YEAR)) <= today) years++;
  return years;
}
