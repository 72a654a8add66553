import { numberFormat } from './intl-cache';

/** Every way a currency is written before or after an amount: `USD`, `US$`, `$`. Longest first. */
export function currencySymbols(currency: string, locale: string): readonly string[] {
  const symbols = new Set([currency]);
  for (const language of [locale, 'en-US', 'en-001']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const part = numberFormat(language, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .find(({ type }) => type === 'currency');
      if (part) symbols.add(part.value);
    }
  }
  return [...symbols].sort((one, other) => other.length - one.length);
}
