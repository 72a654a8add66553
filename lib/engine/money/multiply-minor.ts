import type { Minor } from './minor';
import { roundMinor } from './round-minor';

/**
 * An amount times a plain number, rounded by `roundMinor`.
 * @example multiplyMinor(toMinor(10, 'USD'), 0.155) // 155
 */
export const multiplyMinor = <Currency extends string>(amount: Minor<Currency>, factor: number): Minor<Currency> => roundMinor<Currency>(amount * factor);
