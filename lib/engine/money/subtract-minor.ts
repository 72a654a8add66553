import type { Minor } from './minor';

/**
 * The first amount less the second, of one currency.
 * @example subtractMinor(toMinor(3, 'USD'), toMinor(2, 'USD')) // 100
 */
export const subtractMinor = <Currency extends string>(a: Minor<Currency>, b: Minor<NoInfer<Currency>>): Minor<Currency> => (a - b) as Minor<Currency>;
