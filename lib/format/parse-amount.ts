import { currencyDigits } from './currency-digits';
import { currencySymbols } from './currency-symbols';
import { decimalMark } from './decimal-mark';
import type { Parsed } from './parsed';
import { readMagnitude } from './read-magnitude';
import { DEFAULT_LOCALE } from './resolve-locale';
import { tidyTyped } from './tidy-typed';

export interface AmountReading {
  /** Decides what is ambiguous; default `en-US`. */
  readonly locale?: string;
  /** Currency of the field: its symbols are accepted, those of another are refused. Without it any is accepted. */
  readonly currency?: string;
  /** `price`: thousandths are ordinary, so a single separator before three digits follows the locale. Default `amount`. */
  readonly kind?: 'amount' | 'price';
  /** Accept amounts below zero; default not. */
  readonly negative?: boolean;
}

const perYear = /\s*(?:(?:\/|per|an?)\s*(?:yr|year|annum)|p\.?\s?a\.?)\s*$/i;
const foreign = /^(?:([A-Z]{3})\b|([A-Z]{0,3}\p{Sc}))|(?:\b([A-Z]{3})|(\p{Sc}))$/u;

/**
 * Reads an amount of money as people type it, in decimal units of its currency.
 *
 * Ambiguous is only one separator before exactly three digits. In an amount it groups (`90.000` and `90,000` are both
 * ninety thousand), unless the currency has thousandths or a word of size follows; there, and in a price, the locale
 * decides. See {@link readMagnitude} for the rest.
 *
 * @example
 * parseAmount('220k') // { value: 220000 }
 * parseAmount('€ 90 000') // { value: 90000 }
 * parseAmount('$1.2m') // { value: 1200000 }
 * parseAmount('lots') // { error: 'Enter an amount, such as 220k or 220,000' }
 */
export function parseAmount(text: string, options: AmountReading = {}): Parsed<number | null> {
  const { locale = DEFAULT_LOCALE, currency, kind = 'amount', negative = false } = options;
  const typed = tidyTyped(text).replace(perYear, '');
  if (typed === '') return { value: null };
  const bare = withoutCurrency(typed, currency, locale);
  if (bare === null) return { error: `These amounts are in ${currency}: enter it in ${currency}` };
  const threeDigitsAreThousands = kind === 'amount' && (currency === undefined || currencyDigits(currency) < 3);
  const value = readMagnitude(bare, { mark: decimalMark(locale, currency), threeDigitsAreThousands });
  if (value === null) {
    if (/\d\s*\p{L}*\s*(?:-|–|—|to)\s*\p{Sc}?\d/u.test(bare)) return { error: 'Enter one amount, not a range' };
    return { error: 'Enter an amount, such as 220k or 220,000' };
  }
  if (value < 0 && !negative) return { error: 'An amount cannot be negative' };
  return { value };
}

/** The text without its currency, on whichever side of it and of the sign; null where it names another currency. */
function withoutCurrency(text: string, currency: string | undefined, locale: string): string | null {
  const sign = /^[-−–+]/.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length).trim();
  for (const symbol of currency ? currencySymbols(currency, locale) : []) {
    const plain = tidyTyped(symbol);
    if (startsWith(rest, plain)) return sign + rest.slice(plain.length).trim();
    if (endsWith(rest, plain)) return sign + rest.slice(0, rest.length - plain.length).trim();
  }
  const found = foreign.exec(rest);
  if (!found) return text;
  return currency ? null : sign + (rest.slice(0, found.index) + rest.slice(found.index + found[0].length)).trim();
}

const startsWith = (text: string, symbol: string) => text.toLowerCase().startsWith(symbol.toLowerCase());

/** A one-letter symbol (`R`, `L`) is not looked for at the end, where a letter is a size. */
const endsWith = (text: string, symbol: string) =>
  text.toLowerCase().endsWith(symbol.toLowerCase()) && !(symbol.length === 1 && /\p{L}/u.test(symbol));
