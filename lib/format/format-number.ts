import { numberFormat } from './intl-cache';

export interface NumberFormatOptions {
  /** Exactly so many decimals. */
  readonly decimals?: number;
  /** At most so many decimals; default 3. */
  readonly maxDecimals?: number;
  readonly sign?: boolean;
}

/**
 * A plain number, grouped the reader's way.
 *
 * @example
 * formatNumber(80_000_000, 'en-US') // "80,000,000"
 * formatNumber(3.9, 'en-US', { decimals: 2 }) // "3.90"
 */
export function formatNumber(value: number, locale: string, options: NumberFormatOptions = {}): string {
  return numberFormat(locale, {
    minimumFractionDigits: options.decimals ?? 0,
    maximumFractionDigits: options.decimals ?? options.maxDecimals ?? 3,
    signDisplay: options.sign ? 'exceptZero' : 'negative',
  }).format(value);
}
