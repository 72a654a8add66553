import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import type { RetirementMatch } from '../offer/retirement-match';
import { matchPayLimit } from '../tax/limits/match-pay-limit';
import { baseAsOffered, baseOfMonth } from './base-of-month';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries, type MonthlyEntry } from './monthly-entries';
import { promotedEntries } from './promoted-entries';

/**
 * What the employer adds to retirement savings, by the month, taking it that the person puts in enough to get all of it:
 * each tier's rate × its slice of the base that counts, at most the yearly cap. What is not yet one's own on leaving is
 * lost with it. What counted promotions add is assumed.
 */
export const compileRetirementMatch: ComponentCompiler = (context) => {
  const { offer, assumptions } = context;
  const { match, currency, promotions } = offer;
  if (match.kind !== 'match') return [];
  const entry: MonthlyEntry = {
    source: 'retirement-match',
    label: 'Retirement match',
    kind: 'retirement',
    certainty: 'guaranteed',
    liquidity: 'illiquid',
    taxation: 'deferred',
    owned: match.vesting.length === 0 ? null : match.vesting,
  };
  const share = matchedShare(match.tiers);
  const cap = match.yearlyCap === null ? Infinity : toMinor(match.yearlyCap, currency);
  const matchOf = (base: Minor | null, year: number): Minor | null => {
    if (base === null) return null;
    const payLimit = matchPayLimit(offer, year, assumptions.inflation);
    const counted = payLimit === Infinity ? base : (Math.min(base, toMinor(payLimit, currency)) as Minor);
    return Math.min(multiplyMinor(counted, share), cap) as Minor;
  };
  if (promotions.length === 0) return monthlyEntries(context, (year) => matchOf(baseAsOffered(context, 12 * (year - 1)), year), entry);
  return promotedEntries(
    context,
    (month) => {
      const year = Math.floor(month / 12) + 1;
      const offered = matchOf(baseAsOffered(context, month), year);
      const promoted = matchOf(baseOfMonth(context, month), year);
      return offered === null || promoted === null ? null : { offered, promoted };
    },
    entry,
  );
};

/**
 * What all tiers together add, as a share of pay.
 * @example all of the first 3 % and half of the next 2 %: 0.04
 */
const matchedShare = (tiers: Extract<RetirementMatch, { kind: 'match' }>['tiers']): number =>
  tiers.reduce((sum, { rate, upToShareOfPay }, index) => sum + rate * (upToShareOfPay - (tiers[index - 1]?.upToShareOfPay ?? 0)), 0);
