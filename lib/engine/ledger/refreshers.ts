import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import type { Refreshers } from '../offer/offer';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { vestByMonth } from '../vesting/vest-by-month';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import type { EntryRisk } from './entry-risk';
import type { Certainty, LedgerEntry } from './ledger-entry';
import { makeEntry } from './make-entry';
import { PROMOTED } from './promoted';
import { promotionInForce } from './promotion-in-force';
import { refresherMarket } from './refresher-market';
import { sharePriceMultiple } from './share-price-multiple';
import { vestIndex } from './vest-index';

type Yearly = Extract<Refreshers, { kind: 'yearly' }>;

/**
 * Yearly grants from the first refresher on, every twelve months, each vesting by its own schedule. Each is set at the
 * share price of the month it is made, so its worth moves with the price only from then on. One made after a counted
 * promotion has the value that comes with it; what that adds is assumed. Nothing while their value is not known.
 */
export const compileRefreshers: ComponentCompiler = (context) => {
  const { refreshers, promotions } = context.offer;
  if (refreshers.kind !== 'yearly') return [];
  const vestsOf = vestsBy(context, refreshers);
  const entries: LedgerEntry[] = [];
  for (let made = refreshers.firstMonth; made < context.to; made += 12) {
    const offered = refreshers.yearlyValue ?? 0;
    const value = promotions.length === 0 ? offered : (promotionInForce(context, 'refresherYearlyValue', made)?.refresherYearlyValue ?? offered);
    const sure = Math.min(offered, value);
    if (sure !== 0) entries.push(...vestsOf(made, sure, refreshers.certainty));
    if (value !== sure) entries.push(...vestsOf(made, value - sure, PROMOTED.certainty));
  }
  return entries;
};

interface Vest {
  /** After the refresher was made. */
  readonly months: number;
  /** Minor units, not rounded. */
  readonly worth: number;
  readonly amount: ReturnType<typeof roundMinor>;
}

/** The entries of one refresher, made in a month with a value; the vests of a value are worked out once. */
function vestsBy(context: CompileContext, { vesting }: Yearly): (made: number, value: number, certainty: Certainty) => LedgerEntry[] {
  const { offer, assumptions, presets, from, to } = context;
  const { isPrivate, counted, sharesOutcomesOf } = refresherMarket(offer, assumptions);
  const schedule = monthlySchedule(vesting, presets);
  const riskOf = (made: number, { months, worth }: Vest): EntryRisk =>
    sharesOutcomesOf === null ? { by: 'price', from: made, at: made + months, worth, strike: 0 } : { by: 'outcome', grantId: sharesOutcomesOf.id };
  const known = new Map<number, readonly Vest[]>();
  const vestsOf = (value: number): readonly Vest[] => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const vests: Vest[] = [];
    vestByMonth(toMinor(value * counted, offer.currency), schedule, (months, part) => {
      const worth = sharesOutcomesOf === null ? part * sharePriceMultiple(context, months) : part;
      vests.push({ months, worth, amount: roundMinor(worth) });
    });
    known.set(value, vests);
    return vests;
  };
  return (made, value, certainty) =>
    vestsOf(value).flatMap((vest) => {
      const month = vestIndex(made, vest.months);
      if (month < from || month >= to || vest.amount === 0) return [];
      return makeEntry({
        month,
        source: `refresher:${made}`,
        label: `Refresher of month ${made}`,
        kind: 'equity',
        amount: vest.amount,
        certainty,
        liquidity: isPrivate ? 'illiquid' : 'liquid',
        taxation: 'supplemental',
        risk: riskOf(made, vest),
      });
    });
}
