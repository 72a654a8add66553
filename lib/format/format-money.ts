import type { Minor } from '@/lib/engine/money/minor';
import { currencyDigits } from './currency-digits';
import { numberFormat } from './intl-cache';

export interface MoneyFormat {
  /** Three significant figures: `$1.18M` in place of `$1,184,300`. */
  readonly compact?: boolean;
  /** Write a plus before what is above zero. */
  readonly sign?: boolean;
  /**
   * `auto` (default) writes cents only where there are some; `whole` rounds to whole units, so that a column lines up;
   * `minor` always writes them.
   */
  readonly decimals?: 'auto' | 'whole' | 'minor';
}

/**
 * An amount in whole minor units, written the reader's way.
 *
 * @example
 * formatMoney(45_300_000, 'USD', 'en-US') // "$453,000"
 * formatMoney(118_430_000, 'USD', 'en-US', { compact: true }) // "$1.18M"
 * formatMoney(61_240, 'USD', 'de-DE') // "612,40 $"
 */
export function formatMoney(minor: Minor | number, currency: string, locale: string, options: MoneyFormat = {}): string {
  const digits = currencyDigits(currency);
  const value = minor / 10 ** digits;
  const signDisplay = options.sign ? 'exceptZero' : 'negative';
  if (options.compact) {
    return numberFormat(locale, { style: 'currency', currency, signDisplay, notation: 'compact', maximumSignificantDigits: 3 }).format(value);
  }
  const decimals = options.decimals ?? 'auto';
  const shown = decimals === 'whole' || (decimals === 'auto' && Number.isInteger(value)) ? 0 : digits;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    signDisplay,
  }).format(value);
}
