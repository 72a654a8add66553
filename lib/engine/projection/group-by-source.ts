import type { EntryKind, Ledger, LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';

/** Entries of one origin and certainty: what stands behind one line of a figure. */
export interface SourceGroup {
  readonly source: string;
  readonly label: string;
  readonly kind: EntryKind;
  readonly certainty: LedgerEntry['certainty'];
  readonly liquidity: LedgerEntry['liquidity'];
  readonly amount: Minor;
  /** Whole shares, where every entry counts shares. */
  readonly quantity: number | null;
  /** In order of month. */
  readonly entries: Ledger['entries'];
}

/**
 * Entries by where they come from, the largest first; the groups add up to the entries.
 * @example groupBySource(twelveMonthsOfSalary) // one group of twelve entries
 */
export function groupBySource(entries: readonly LedgerEntry[]): SourceGroup[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = `${entry.source} ${entry.label} ${entry.kind} ${entry.certainty} ${entry.liquidity}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [groupOf(group[0], group)] : [])).sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

const groupOf = ({ source, label, kind, certainty, liquidity }: LedgerEntry, entries: readonly LedgerEntry[]): SourceGroup => ({
  source,
  label,
  kind,
  certainty,
  liquidity,
  amount: entries.reduce((sum, { amount }) => sum + amount, 0) as Minor,
  quantity: entries.reduce<number | null>((sum, { quantity }) => (sum === null || quantity === null ? null : sum + quantity), 0),
  entries,
});
