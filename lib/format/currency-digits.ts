import { numberFormat } from './intl-cache';

/** How many decimals a currency's minor unit has: 2 for `USD`, 0 for `JPY`, 3 for `KWD`. Source: ISO 4217, by way of Intl. */
export function currencyDigits(currency: string): number {
  return numberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
