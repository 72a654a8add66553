import { addMonths } from '@/lib/engine/calendar/add-months';
import { formatPlainDate, parsePlainDate } from '@/lib/engine/calendar/plain-date';

/**
 * The calendar date a number of months after another.
 *
 * @example monthAfter('2027-01-31', 1) // '2027-02-28'
 */
export const monthAfter = (date: string, months: number): string => formatPlainDate(addMonths(parsePlainDate(date), months));
