import { decimalMark } from './decimal-mark';
import type { Parsed } from './parsed';
import { readMagnitude } from './read-magnitude';
import { DEFAULT_LOCALE } from './resolve-locale';
import { tidyTyped } from './tidy-typed';

export interface NumberReading {
  readonly locale?: string;
  /** Only whole numbers, such as shares and months; a single separator before three digits then groups. */
  readonly whole?: boolean;
  readonly negative?: boolean;
}

/**
 * Reads a plain number as people type it: `60,000`, `80M`, `1.5`.
 *
 * @example
 * parseNumber('80M', { whole: true }) // { value: 80000000 }
 * parseNumber('1.5', { whole: true }) // { error: 'Enter a whole number' }
 */
export function parseNumber(text: string, options: NumberReading = {}): Parsed<number | null> {
  const { locale = DEFAULT_LOCALE, whole = false, negative = false } = options;
  const typed = tidyTyped(text);
  if (typed === '') return { value: null };
  const value = readMagnitude(typed, { mark: decimalMark(locale), threeDigitsAreThousands: whole });
  if (value === null) return { error: whole ? 'Enter a whole number, such as 60,000' : 'Enter a number, such as 1.5' };
  if (value < 0 && !negative) return { error: 'This cannot be negative' };
  if (whole && !Number.isInteger(value)) return { error: 'Enter a whole number' };
  return { value };
}
