import type { LedgerEntry } from './ledger-entry';

type Always = 'month' | 'source' | 'label' | 'kind' | 'amount' | 'certainty' | 'liquidity' | 'taxation';

/** What an entry must say; what it leaves out, it does not have. */
export type EntryTerms = Pick<LedgerEntry, Always> & Partial<Omit<LedgerEntry, Always>>;

/** An entry with all its fields. Written out one by one: spreading objects is several times slower, and a ledger has hundreds of these. */
export const makeEntry = ({
  month, source, label, kind, amount, certainty, liquidity, taxation, quantity = null, taxedAmount = null, exerciseCost = null, clawback = null, owned = null, risk = null,
}: EntryTerms): LedgerEntry => ({
  month, source, label, kind, amount, quantity, certainty, liquidity, taxation, taxedAmount, exerciseCost, clawback, owned, risk,
});
