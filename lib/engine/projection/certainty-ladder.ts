import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';

/**
 * How far an amount can be relied on: promised in cash or in kind, promised in shares that can be sold, promised but
 * locked up, or left to somebody's judgement (bonuses at target, refreshers nobody has promised).
 */
export const rungs = ['guaranteed', 'liquidEquity', 'illiquid', 'discretionary'] as const;

export type Rung = (typeof rungs)[number];

/** The rung an entry stands on. */
export function rungOf({ certainty, liquidity }: Pick<LedgerEntry, 'certainty' | 'liquidity'>): Rung {
  if (certainty === 'target' || certainty === 'assumed') return 'discretionary';
  if (liquidity === 'liquid') return 'liquidEquity';
  return liquidity === 'illiquid' ? 'illiquid' : 'guaranteed';
}

/**
 * Each projected year by rung; the four add up to its gross. Costs are taken off what is guaranteed.
 * @example certaintyLadder(entriesOfSample)[0] // { guaranteed: 27000000, liquidEquity: 15000000, illiquid: 0, discretionary: 3300000 }
 */
export function certaintyLadder(entries: readonly LedgerEntry[]): Readonly<Record<Rung, Minor>>[] {
  const years = Array.from({ length: PROJECTED_YEARS }, (): Record<Rung, number> => ({ guaranteed: 0, liquidEquity: 0, illiquid: 0, discretionary: 0 }));
  for (const entry of entries) {
    const year = years[Math.floor(entry.month / MONTHS_A_YEAR)];
    if (year) year[rungOf(entry)] += entry.amount;
  }
  return years as Readonly<Record<Rung, Minor>>[];
}
