import { partOfMinor } from '../money/part-of-minor';
import type { Minor } from '../money/minor';
import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';
import { makeEntry } from './make-entry';
import type { MonthlyEntry } from './monthly-entries';
import { PROMOTED } from './promoted';

/** Yearly amounts in force in a month of service: as the offer has it, and with the promotions that are counted. */
interface InForce {
  readonly offered: Minor;
  readonly promoted: Minor;
}

/**
 * Monthly parts of yearly amounts that promotions change: up to what the offer itself has as the entry says, and what a
 * promotion adds as assumed. None in months of which nothing is known.
 */
export function promotedEntries({ from, to }: CompileContext, inForce: (month: number) => InForce | null, entry: MonthlyEntry): LedgerEntry[] {
  const { source, label, kind, certainty, liquidity, taxation, owned } = entry;
  const entries: LedgerEntry[] = [];
  for (let month = from; month < to; month++) {
    const yearly = inForce(month);
    if (yearly === null) continue;
    const sure = partOfMinor(yearly.promoted < yearly.offered ? yearly.promoted : yearly.offered, month % 12, 12);
    const added = (partOfMinor(yearly.promoted, month % 12, 12) - sure) as Minor;
    if (sure !== 0) entries.push(makeEntry({ month, amount: sure, source, label, kind, certainty, liquidity, taxation, owned }));
    if (added !== 0) entries.push(makeEntry({ month, amount: added, source: PROMOTED.source, label: PROMOTED.label, kind, certainty: PROMOTED.certainty, liquidity, taxation, owned }));
  }
  return entries;
}
