import type { Minor } from '../money/minor';
import { partOfMinor } from '../money/part-of-minor';
import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';
import { makeEntry, type EntryTerms } from './make-entry';

export type MonthlyEntry = Pick<EntryTerms, 'source' | 'label' | 'kind' | 'certainty' | 'liquidity' | 'taxation' | 'owned'>;

/** Twelve entries a year whose amounts add up to the yearly amount to the last minor unit; none where that is null. */
export function monthlyEntries(
  { from, to }: CompileContext,
  yearly: (year: number) => Minor | null,
  { source, label, kind, certainty, liquidity, taxation, owned }: MonthlyEntry,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let start = from - (from % 12); start < to; start += 12) {
    const whole = yearly(start / 12 + 1);
    if (whole === null || whole === 0) continue;
    for (let month = Math.max(start, from); month < Math.min(start + 12, to); month++) {
      const amount = partOfMinor(whole, month - start, 12);
      if (amount !== 0) entries.push(makeEntry({ month, amount, source, label, kind, certainty, liquidity, taxation, owned }));
    }
  }
  return entries;
}
