import type { Minor } from '../money/minor';

/**
 * The sum of amounts that are all known; null where one is not.
 * @example sumOfKnown([100, null]) // null
 */
export const sumOfKnown = (amounts: readonly (Minor | null)[]): Minor | null =>
  amounts.reduce<Minor | null>((sum, amount) => (sum === null || amount === null ? null : ((sum + amount) as Minor)), 0 as Minor);
