import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { COMPARED_YEARS, MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import type { OriginYears } from '../origin-request';

/** The entries of a year of service, or of the four compared. */
export function withinSpan(entries: readonly LedgerEntry[], span: OriginYears): LedgerEntry[] {
  const to = (span === 'four' ? COMPARED_YEARS : span) * MONTHS_A_YEAR;
  const from = span === 'four' ? 0 : to - MONTHS_A_YEAR;
  return entries.filter(({ month }) => month >= from && month < to);
}
