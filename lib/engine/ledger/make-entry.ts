import type { Minor } from '../money/minor';
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

// V8 keeps the amounts of the first entries as small integers. After one that is none, such as 22 million dollars, it would
// convert each entry made later on when that is read, at a hundred times the cost; after a fraction it keeps doubles from the start.
makeEntry({ month: 0, source: '', label: '', kind: 'base', amount: 0.5 as Minor, certainty: 'guaranteed', liquidity: 'cash', taxation: 'wages' });
