import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { toMinor } from '@/lib/engine/money/to-minor';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { grantOf } from './grant-of';
import { linesOf } from './lines-of';
import type { OriginContext, OriginLine } from './origin';

/** What exercising the options of these entries takes. */
export const exerciseLines = (entries: readonly LedgerEntry[], { offer, locale }: OriginContext): OriginLine[] =>
  linesOf(
    entries,
    ({ exerciseCost }) => exerciseCost ?? 0,
    (label) => label,
    (group) => {
      const strike = group[0] === undefined ? null : (grantOf(offer, group[0].source)?.strike ?? null);
      const options = group.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
      return strike === null ? null : `${formatNumber(options, locale)} options at ${formatMoney(toMinor(strike, offer.currency), offer.currency, locale)}.`;
    },
  );
