declare const currencyOf: unique symbol;

/**
 * Whole minor units (cents, pence, yen) of one currency. The brand carries the currency, so adding dollars to euros
 * does not compile once the currency is known as a literal type.
 */
export type Minor<Currency extends string = string> = number & { readonly [currencyOf]: Currency };
