import type { Minor } from './minor';

/**
 * The sum of two amounts of one currency; adding dollars to euros does not compile.
 * @example addMinor(toMinor(1, 'USD'), toMinor(2, 'USD')) // 300
 */
export const addMinor = <Currency extends string>(a: Minor<Currency>, b: Minor<NoInfer<Currency>>): Minor<Currency> => (a + b) as Minor<Currency>;
