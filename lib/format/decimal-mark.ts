import { numberFormat } from './intl-cache';

/**
 * The sign between whole and part in a locale's numbers, or in its amounts of a currency, which may differ: French
 * Switzerland writes `1,5` and `1.50 CHF`.
 */
export function decimalMark(locale: string, currency?: string): string {
  const style = currency === undefined ? ({ style: 'decimal' } as const) : ({ style: 'currency', currency } as const);
  const parts = numberFormat(locale, { ...style, minimumFractionDigits: 1, maximumFractionDigits: 1 }).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
