import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { vestByMonth } from '../vesting/vest-by-month';
import type { ComponentCompiler } from './component-compiler';
import type { EntryRisk } from './entry-risk';
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
  const { isPrivate, counted, sharesOutcomesOf } = refresherMarket(offer, assumptions);
  const vests: { months: number; worth: number; amount: ReturnType<typeof roundMinor> }[] = [];
  vestByMonth(toMinor(refreshers.yearlyValue * counted, offer.currency), monthlySchedule(refreshers.vesting, presets), (months, value) => {
    const worth = sharesOutcomesOf === null ? value * sharePriceMultiple(context, months) : value;
    vests.push({ months, worth, amount: roundMinor(worth) });
  });
  const riskOf = (made: number, months: number, worth: number): EntryRisk =>
    sharesOutcomesOf === null ? { by: 'price', from: made, at: made + months, worth, strike: 0 } : { by: 'outcome', grantId: sharesOutcomesOf.id };
  const entries: LedgerEntry[] = [];
  for (let made = firstMonth; made < to; made += 12) {
    const source = `refresher:${made}`;
    const label = `Refresher of month ${made}`;
    for (const { months, worth, amount } of vests) {
      const month = vestIndex(made, months);
      if (month >= from && month < to && amount !== 0)
        entries.push({ month, source, label, kind: 'equity', amount, quantity: null, certainty, liquidity: isPrivate ? 'illiquid' : 'liquid', taxation: 'supplemental', clawback: null, risk: riskOf(made, months, worth) });
    }
  }
  return entries;
};
