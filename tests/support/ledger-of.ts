import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { compileLedger } from '@/lib/engine/ledger/compile-ledger';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anOffer } from './builders/an-offer';

interface Settings extends Partial<Assumptions> {
  readonly months?: number;
}

/** The entries of an offer of which a test names what matters: flat prices, private paper in full, no raises. */
export const ledgerOf = (offer: Partial<Offer>, { months = 60, ...assumptions }: Settings = {}): readonly LedgerEntry[] =>
  compileLedger(anOffer(offer), { ...defaultAssumptions, sharePriceGrowth: 0, privateCountedShare: 1, raiseRate: 0, ...assumptions }, vestingPresets, months).entries;

export const sumOf = (entries: readonly LedgerEntry[]): number => entries.reduce((sum, entry) => sum + entry.amount, 0);

/** The sums of years 1 to 5, in whole units. */
export const yearsOf = (entries: readonly LedgerEntry[]): readonly number[] =>
  [0, 1, 2, 3, 4].map((year) => sumOf(entries.filter((entry) => Math.floor(entry.month / 12) === year)) / 100);
