declare const currencyOf: unique symbol;

/**
 * Whole minor units (cents, pence, yen) of one currency. The brand carries the currency, so that euros do
 * not pass for dollars where the currency is known as a literal type.
 */
export type Minor<Currency extends string = string> = number & { readonly [currencyOf]: Currency };
