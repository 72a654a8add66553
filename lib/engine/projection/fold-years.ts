import type { LedgerEntry } from '../ledger/ledger-entry';
import { foldYear } from './fold-year';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import type { FoldedYear } from './projection';

/** The 12-month periods of the horizon from a ledger in order of month. */
export function foldYears(entries: readonly LedgerEntry[]): FoldedYear[] {
  let from = 0;
  return Array.from({ length: PROJECTED_YEARS }, (_, index) => {
    let to = from;
    while (to < entries.length && (entries[to]?.month ?? 0) < MONTHS_A_YEAR * (index + 1)) to++;
    const year = foldYear(index + 1, entries.slice(from, to));
    from = to;
    return year;
  });
}
