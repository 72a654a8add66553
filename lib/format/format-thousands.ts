import type { Minor } from '@/lib/engine/money/minor';
import { currencyDigits } from './currency-digits';
import { numberFormat } from './intl-cache';

/**
 * An amount in whole minor units as bare thousands, for labels on charts whose unit stands beside them.
 *
 * @example formatThousands(45_300_000, 'USD', 'en-US') // "453"
 */
export function formatThousands(minor: Minor | number, currency: string, locale: string): string {
  const thousands = minor / 10 ** (currencyDigits(currency) + 3);
  return numberFormat(locale, { maximumFractionDigits: Math.abs(thousands) < 10 ? 1 : 0, signDisplay: 'negative' }).format(thousands);
}
