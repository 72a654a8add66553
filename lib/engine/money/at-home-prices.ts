import type { Minor } from './minor';
import { multiplyMinor } from './multiply-minor';

/**
 * What an amount buys, told in average prices: the part of it that is spent locally is divided by the price level there,
 * the part that is saved keeps its worth.
 * @param parity price level, 1 = average; above zero
 * @param spentShare part of the amount that is spent where one lives, 0 to 1
 * @example atHomePrices(toMinor(100_000, 'USD'), 1.25, 0.5) // 90,000.00: half of it buys a fifth less
 */
export const atHomePrices = <Currency extends string>(amount: Minor<Currency>, parity: number, spentShare: number): Minor<Currency> =>
  multiplyMinor(amount, 1 - spentShare + spentShare / parity);
