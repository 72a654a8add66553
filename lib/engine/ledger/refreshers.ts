import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { vestByMonth } from '../vesting/vest-by-month';
import type { ComponentCompiler } from './component-compiler';
import type { LedgerEntry } from './ledger-entry';
import { refresherMarket } from './refresher-market';
import { sharePriceMultiple } from './share-price-multiple';
import { vestIndex } from './vest-index';

/**
 * Yearly grants from the first refresher on, every twelve months, each vesting by its own schedule. Each is set at the
 * share price of the month it is made, so its worth moves with the price only from then on. Nothing while their value
 * is not known.
 */
export const compileRefreshers: ComponentCompiler = (context) => {
  const { offer, assumptions, presets, from, to } = context;
  const { refreshers } = offer;
  if (refreshers.kind !== 'yearly' || refreshers.yearlyValue === null) return [];
  const { firstMonth, certainty } = refreshers;
  const { isPrivate, counted } = refresherMarket(offer, assumptions);
  const vests: { months: number; amount: ReturnType<typeof roundMinor> }[] = [];
  vestByMonth(toMinor(refreshers.yearlyValue * counted, offer.currency), monthlySchedule(refreshers.vesting, presets), (months, value) =>
    vests.push({ months, amount: roundMinor(value * sharePriceMultiple(context, months)) }),
  );
  const entries: LedgerEntry[] = [];
  for (let made = firstMonth; made < to; made += 12) {
    const source = `refresher:${made}`;
    const label = `Refresher of month ${made}`;
    for (const { months, amount } of vests) {
      const month = vestIndex(made, months);
      if (month >= from && month < to && amount !== 0)
        entries.push({ month, source, label, kind: 'equity', amount, quantity: null, certainty, liquidity: isPrivate ? 'illiquid' : 'liquid', taxation: 'supplemental', clawback: null });
    }
  }
  return entries;
};
