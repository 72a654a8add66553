import { dateFormat } from './intl-cache';

const styles = {
  /** `5 January 2027` */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `5 Jan 2027` */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** `Jan 2027` */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

/**
 * A calendar date (`YYYY-MM-DD`), never moved by a time zone. It stands in English sentences, so a reader of another
 * language gets the day first and the month in letters: no order of numerals to mistake.
 *
 * @example
 * formatDate('2027-01-05', 'en-US') // "Jan 5, 2027"
 * formatDate('2027-01-05', 'de-DE') // "5 Jan 2027"
 */
export function formatDate(date: string, locale: string, style: DateStyle = 'medium'): string {
  const [year, month, day] = date.split('-').map(Number);
  const midnight = Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1);
  const language = locale.startsWith('en') ? locale : 'en-GB';
  return dateFormat(language, { ...styles[style], timeZone: 'UTC' }).format(midnight);
}
