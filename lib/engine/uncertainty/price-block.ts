import { PROJECTED_YEARS, MONTHS_A_YEAR } from '../projection/horizon';
import { exponential } from './exponential';
import type { Share } from './offer-plan';
import type { PlannedPrices } from './planned-prices';

/** Futures worked on together: small enough that their prices stay in the processor's caches. */
export const BLOCK = 128;

/** Monthly steps of a path. */
export const STEPS = PROJECTED_YEARS * MONTHS_A_YEAR;

/** One share's price over a block of futures, with all that hangs on it. */
export interface PriceProcess {
  readonly volatility: number;
  readonly hangers: readonly { readonly offer: number; readonly share: Share; readonly prices: PlannedPrices }[];
  /** By month, from 0 to the last: whether anything needs the price, or one over the price, of that month. */
  readonly needed: Uint8Array;
  readonly neededBelow: Uint8Array;
}

/** Prices as multiples of those expected, and one over them, month by month, BLOCK futures each. */
export interface PriceBlock {
  readonly prices: Float64Array;
  readonly below: Float64Array;
  readonly logs: Float64Array;
}

export const openPriceBlock = (): PriceBlock => ({
  prices: new Float64Array((STEPS + 1) * BLOCK).fill(1),
  below: new Float64Array((STEPS + 1) * BLOCK).fill(1),
  logs: new Float64Array(BLOCK),
});

/** The process of what hangs on one price; null where nothing does. */
export function planProcess(volatility: number, hangers: PriceProcess['hangers']): PriceProcess | null {
  const all = hangers.filter(({ prices }) => prices.length > 0);
  if (all.length === 0) return null;
  const needed = new Uint8Array(STEPS + 1);
  const neededBelow = new Uint8Array(STEPS + 1);
  for (const { prices } of all) {
    for (const at of prices.at) needed[at] = 1;
    for (const from of prices.from) if (from > 0) neededBelow[from] = 1;
  }
  return { volatility, hangers: all, needed, neededBelow };
}

/**
 * Walks a block of prices through the months: a geometric Brownian motion whose mean is 1 in every month. `shocks` holds
 * standard normal draws, month by month.
 */
export function walkPrices({ volatility, needed, neededBelow }: PriceProcess, shocks: Float64Array, { prices, below, logs }: PriceBlock): void {
  const step = volatility * Math.sqrt(1 / MONTHS_A_YEAR);
  const drift = (-volatility * volatility) / (2 * MONTHS_A_YEAR);
  logs.fill(0);
  for (let month = 1; month <= STEPS; month++) {
    const from = (month - 1) * BLOCK;
    const to = month * BLOCK;
    for (let path = 0; path < BLOCK; path++) logs[path] = (logs[path] as number) + step * (shocks[from + path] as number);
    const behind = drift * month;
    if (needed[month] || neededBelow[month]) for (let path = 0; path < BLOCK; path++) prices[to + path] = exponential((logs[path] as number) + behind);
    if (neededBelow[month]) for (let path = 0; path < BLOCK; path++) below[to + path] = 1 / (prices[to + path] as number);
  }
}

/** Adds what hangs on prices to the sums of an offer: year by year, BLOCK futures each. */
export function addPriced(sums: Float64Array, { length, year, from, at, worth, strike }: PlannedPrices, { prices, below }: PriceBlock): void {
  for (let amount = 0; amount < length; amount++) {
    const to = (year[amount] as number) * BLOCK;
    const high = (at[amount] as number) * BLOCK;
    const low = (from[amount] as number) * BLOCK;
    const times = worth[amount] as number;
    const less = strike[amount] as number;
    if (less > 0)
      for (let path = 0; path < BLOCK; path++) {
        const left = times * ((prices[high + path] as number) * (below[low + path] as number)) - less;
        sums[to + path] = (sums[to + path] as number) + (left > 0 ? left : 0);
      }
    else if (low === 0) for (let path = 0; path < BLOCK; path++) sums[to + path] = (sums[to + path] as number) + times * (prices[high + path] as number);
    else
      for (let path = 0; path < BLOCK; path++)
        sums[to + path] = (sums[to + path] as number) + times * ((prices[high + path] as number) * (below[low + path] as number));
  }
}
