import type { Minor } from './minor';
import { minorDigits } from './minor-digits';

/**
 * The decimal amount of whole minor units, for showing and exporting; never computed with.
 * @example fromMinor(61240, 'USD') // 612.4
 */
export const fromMinor = <Currency extends string>(amount: Minor<Currency>, currency: Currency): number => amount / 10 ** minorDigits(currency);
