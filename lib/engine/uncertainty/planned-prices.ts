import type { EntryRisk } from '../ledger/entry-risk';
import type { LedgerEntry } from '../ledger/ledger-entry';
import { MONTHS_A_YEAR } from '../projection/horizon';

/**
 * Amounts that come to `worth` × price(at) / price(from) − `strike`, never below zero, each price a multiple of the one
 * expected in its month; by place in the lists.
 */
export interface PlannedPrices {
  readonly length: number;
  readonly year: Int32Array;
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly worth: Float64Array;
  readonly strike: Float64Array;
}

interface PricedAmount {
  readonly year: number;
  readonly from: number;
  readonly at: number;
  worth: number;
  readonly strike: number;
}

export type PriceRisk = Extract<EntryRisk, { readonly by: 'price' }>;

/** What moves with a price, in the month of service it falls in. */
export interface PricedEntry extends Pick<LedgerEntry, 'month'> {
  readonly risk: PriceRisk;
}

/** Lists what entries move with prices; shares that are moved alike by the same prices are added up. */
export function planPrices(entries: readonly PricedEntry[]): PlannedPrices {
  const shares = new Map<string, PricedAmount>();
  const options: PricedAmount[] = [];
  for (const { month, risk: { from, at, worth, strike } } of entries) {
    const year = Math.floor(month / MONTHS_A_YEAR);
    const key = `${year} ${from} ${at}`;
    const alike = shares.get(key);
    if (strike > 0) options.push({ year, from, at, worth, strike });
    else if (alike === undefined) shares.set(key, { year, from, at, worth, strike: 0 });
    else alike.worth += worth;
  }
  const all = [...shares.values(), ...options];
  return {
    length: all.length,
    year: Int32Array.from(all, ({ year }) => year),
    from: Int32Array.from(all, ({ from }) => from),
    at: Int32Array.from(all, ({ at }) => at),
    worth: Float64Array.from(all, ({ worth }) => worth),
    strike: Float64Array.from(all, ({ strike }) => strike),
  };
}
