import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { Offer } from '@/lib/engine/offer/offer';
import { grantOf } from './grant-of';

/** Vests that were still to come, of grants and refreshers made by the end of so many months. */
export const unvestedEntries = (entries: readonly LedgerEntry[], months: number, offer: Offer): LedgerEntry[] =>
  entries.filter(({ month, kind, source }) => month >= months && kind === 'equity' && monthMade(source, offer) < months);

function monthMade(source: string, offer: Offer): number {
  const refresher = /^refresher:(\d+)$/.exec(source)?.[1];
  return refresher === undefined ? (grantOf(offer, source)?.startMonth ?? Infinity) : Number(refresher);
}
