import { numberFormat } from './intl-cache';

export interface PercentFormat {
  /** Most decimals shown; default 0 from 10 % up, 1 below. */
  readonly decimals?: number;
  /** Write a plus before what is above zero. */
  readonly sign?: boolean;
}

/**
 * A fraction as a percentage.
 *
 * @example
 * formatPercent(0.49, 'en-US') // "49%"
 * formatPercent(0.005, 'de-DE') // "0,5 %"
 */
export function formatPercent(fraction: number, locale: string, options: PercentFormat = {}): string {
  const decimals = options.decimals ?? (Math.abs(fraction) < 0.0995 ? 1 : 0);
  return numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
    signDisplay: options.sign ? 'exceptZero' : 'negative',
  }).format(fraction);
}
