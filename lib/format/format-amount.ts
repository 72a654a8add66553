import { currencyDigits } from './currency-digits';
import { numberFormat } from './intl-cache';

/**
 * An amount in decimal units of its currency, as it stands in a field: nothing that was typed is rounded away.
 * A price keeps up to six decimals, an amount those of its currency.
 *
 * @example
 * formatAmount(220_000, 'USD', 'en-US') // "$220,000"
 * formatAmount(2.105, 'USD', 'en-US', 'price') // "$2.105"
 */
export function formatAmount(value: number, currency: string, locale: string, kind: 'amount' | 'price' = 'amount'): string {
  const digits = currencyDigits(currency);
  const most = kind === 'price' ? 6 : digits;
  const whole = Number.isInteger(Number(value.toFixed(most)));
  return numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : Math.min(digits, most),
    maximumFractionDigits: whole ? 0 : most,
  }).format(value);
}
