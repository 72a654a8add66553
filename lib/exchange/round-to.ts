/**
 * A number to so many decimals, as it is written in a table.
 *
 * @example roundTo(0.15000000000000002, 6) // 0.15
 */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
