import { partOfMinor } from '../money/part-of-minor';
import type { Minor } from '../money/minor';
import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';
import { makeEntry, type EntryTerms } from './make-entry';
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
  const entries: LedgerEntry[] = [];
  const push = (terms: EntryTerms) => {
    if (terms.amount !== 0) entries.push(makeEntry(terms));
  };
  for (let month = from; month < to; month++) {
    const yearly = inForce(month);
    if (yearly === null) continue;
    const part = (whole: Minor) => partOfMinor(whole, month % 12, 12);
    const sure = part(yearly.promoted < yearly.offered ? yearly.promoted : yearly.offered);
    push({ ...entry, month, amount: sure });
    push({ ...entry, ...PROMOTED, month, amount: (part(yearly.promoted) - sure) as Minor });
  }
  return entries;
}
