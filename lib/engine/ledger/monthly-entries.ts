import type { Minor } from '../money/minor';
import { partOfMinor } from '../money/part-of-minor';
import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';

/** Twelve entries a year whose amounts add up to the yearly amount to the last minor unit; none where that is null. */
export function monthlyEntries(
  { from, to }: CompileContext,
  yearly: (year: number) => Minor | null,
  entry: Omit<LedgerEntry, 'month' | 'amount' | 'quantity' | 'clawback'>,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let start = from - (from % 12); start < to; start += 12) {
    const amount = yearly(start / 12 + 1);
    if (amount === null || amount === 0) continue;
    for (let month = Math.max(start, from); month < Math.min(start + 12, to); month++)
      entries.push({ month, source: entry.source, label: entry.label, kind: entry.kind, amount: partOfMinor(amount, month - start, 12), quantity: null, certainty: entry.certainty, liquidity: entry.liquidity, taxation: entry.taxation, clawback: null });
  }
  return entries;
}
