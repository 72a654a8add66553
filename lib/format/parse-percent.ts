import { decimalMark } from './decimal-mark';
import type { Parsed } from './parsed';
import { readDecimal } from './read-decimal';
import { DEFAULT_LOCALE } from './resolve-locale';
import { tidyTyped } from './tidy-typed';

export interface PercentReading {
  readonly locale?: string;
  readonly negative?: boolean;
}

/**
 * Reads a percentage as a fraction, the sign being optional: `15` and `15%` are both 0.15, and `0.5` is half a percent.
 *
 * @example
 * parsePercent('15') // { value: 0.15 }
 * parsePercent('0,5 %') // { value: 0.005 }
 */
export function parsePercent(text: string, options: PercentReading = {}): Parsed<number | null> {
  const { locale = DEFAULT_LOCALE, negative = false } = options;
  const typed = tidyTyped(text);
  if (typed === '') return { value: null };
  const parts = /^([-−–+]?)\s*%?\s*([\d.,\s'’]+?)\s*(?:%|percent|pct)?$/i.exec(typed);
  const decimal = parts?.[2] ? readDecimal(parts[2], { mark: decimalMark(locale), threeDigitsAreThousands: false }) : null;
  if (decimal === null) return { error: 'Enter a percentage, such as 15%' };
  const below = parts?.[1] !== '' && parts?.[1] !== '+' && Number(decimal) !== 0;
  if (below && !negative) return { error: 'A percentage cannot be negative' };
  return { value: Number(`${below ? '-' : ''}${decimal}e-2`) };
}
