import { decimalMark } from './decimal-mark';
import type { Parsed } from './parsed';
import { readDecimal } from './read-decimal';
import { DEFAULT_LOCALE } from './resolve-locale';
import { tidyTyped } from './tidy-typed';

/**
 * Reads a part of a whole as an exact, reduced fraction: `25%`, `25` and `1/4` are all `"1/4"`. A number without a
 * slash is a percentage. More than nothing, at most the whole.
 *
 * @example
 * parseShare('1/3') // { value: '1/3' }
 * parseShare('33.3%') // { value: '333/1000' }
 */
export function parseShare(text: string, locale: string = DEFAULT_LOCALE): Parsed<string | null> {
  const typed = tidyTyped(text).replaceAll('⁄', '/').replaceAll(' ', '');
  if (typed === '') return { value: null };
  const fraction = /^(\d{1,9})\/(\d{1,9})$/.exec(typed);
  if (fraction) return reduced(BigInt(fraction[1] ?? 0), BigInt(fraction[2] ?? 0));
  const digits = /^([\d.,'’]{1,20})%?$/.exec(typed)?.[1];
  const decimal = digits ? readDecimal(digits, { mark: decimalMark(locale), threeDigitsAreThousands: false }) : null;
  if (decimal === null) return { error: 'Enter a share, such as 25% or 1/3' };
  const [whole = '0', decimals = ''] = decimal.split('.');
  return reduced(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
}

function reduced(numerator: bigint, denominator: bigint): Parsed<string> {
  if (denominator === 0n || numerator === 0n) return { error: 'Enter more than nothing' };
  if (numerator > denominator) return { error: 'A share cannot be more than 100%' };
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { value: `${numerator / divisor}/${denominator / divisor}` };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
