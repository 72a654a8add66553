import type { Minor } from './minor';
import { minorDigits } from './minor-digits';
import { roundMinor } from './round-minor';

/**
 * Whole minor units of a decimal amount, rounded by `roundMinor`.
 * @example toMinor(612.4, 'USD') // 61240
 * @example toMinor(612.4, 'JPY') // 612
 */
export const toMinor = <Currency extends string>(amount: number, currency: Currency): Minor<Currency> =>
  roundMinor<Currency>(amount * 10 ** minorDigits(currency));
