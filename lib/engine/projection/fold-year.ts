import type { Certainty, EntryKind, LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import type { ProjectionYear } from './projection';

type Sums<Key extends string> = Record<Key, Minor>;

const ZERO = 0 as Minor;

/**
 * One projection year from its entries: the same amounts by component, by certainty and together.
 * @example foldYear(1, [salaryOf100, bonusOf20]).gross // 120
 */
export function foldYear(year: number, entries: readonly LedgerEntry[]): ProjectionYear {
  const byKind: Sums<EntryKind> = { base: ZERO, bonus: ZERO, signOn: ZERO, equity: ZERO, espp: ZERO, retirement: ZERO, benefits: ZERO, relocation: ZERO, costs: ZERO };
  const byCertainty: Sums<Certainty> = { guaranteed: ZERO, target: ZERO, promised: ZERO, assumed: ZERO };
  let equityAssumed = 0;
  let gross = 0;
  for (const { kind, certainty, amount } of entries) {
    byKind[kind] = (byKind[kind] + amount) as Minor;
    byCertainty[certainty] = (byCertainty[certainty] + amount) as Minor;
    if (kind === 'equity' && certainty === 'assumed') equityAssumed += amount;
    gross += amount;
  }
  return { year, byKind, byCertainty, equityAssumed: equityAssumed as Minor, gross: gross as Minor };
}
