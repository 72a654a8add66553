import type { Minor } from '../money/minor';
import { partOfMinor } from '../money/part-of-minor';
import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';

type MonthlyEntry = Omit<LedgerEntry, 'month' | 'amount' | 'quantity' | 'clawback' | 'risk'>;

/** Twelve entries a year whose amounts add up to the yearly amount to the last minor unit; none where that is null. */
export function monthlyEntries(
  { from, to }: CompileContext,
  yearly: (year: number) => Minor | null,
  entry: MonthlyEntry,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let start = from - (from % 12); start < to; start += 12) {
    const amount = yearly(start / 12 + 1);
    if (amount === null || amount === 0) continue;
    for (let month = Math.max(start, from); month < Math.min(start + 12, to); month++) {
      const part = partOfMinor(amount, month - start, 12);
      if (part !== 0) entries.push(entryOf(month, part, entry));
    }
  }
  return entries;
}

// Written out field by field: spreading objects is several times slower, and a ledger has hundreds of these.
const entryOf = (month: number, amount: Minor, { source, label, kind, certainty, liquidity, taxation }: MonthlyEntry): LedgerEntry => ({
  month, source, label, kind, amount, quantity: null, certainty, liquidity, taxation, clawback: null, risk: null,
});
