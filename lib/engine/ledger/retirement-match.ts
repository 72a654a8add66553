import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import type { RetirementMatch } from '../offer/retirement-match';
import { matchDeferralLimit, matchPayLimit } from '../tax/limits/match-limits';
import { baseAsOffered, baseOfMonth } from './base-of-month';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries, type MonthlyEntry } from './monthly-entries';
import { promotedEntries } from './promoted-entries';

/**
 * What the employer adds to retirement savings, by the month, taking it that the person puts in enough to get all of it,
 * or as much as US law allows: each tier's rate × its slice of the base that counts, at most the yearly cap. What is not yet one's own on leaving is
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
  const end = match.tiers.at(-1)?.upToShareOfPay ?? 0;
  const share = matchedShare(match.tiers, end);
  const cap = match.yearlyCap === null ? Infinity : toMinor(match.yearlyCap, currency);
  const matchOf = (base: Minor | null, year: number): Minor | null => {
    if (base === null) return null;
    const payLimit = matchPayLimit(offer, year, assumptions.inflation);
    const counted = payLimit === Infinity ? base : (Math.min(base, toMinor(payLimit, currency)) as Minor);
    const most = matchDeferralLimit(offer, year, assumptions.inflation);
    const reached = most === Infinity ? Infinity : toMinor(most, currency) / counted;
    return Math.min(multiplyMinor(counted, reached >= end ? share : matchedShare(match.tiers, reached)), cap) as Minor;
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
 * What all tiers together add, as a share of pay, for so large a share of it put in.
 * @example all of the first 3 % and half of the next 2 %: 0.04 for 5 % put in, 0.035 for 4 %
 */
const matchedShare = (tiers: Extract<RetirementMatch, { kind: 'match' }>['tiers'], putIn: number): number =>
  tiers.reduce((sum, { rate, upToShareOfPay }, index) => sum + rate * Math.max(0, Math.min(putIn, upToShareOfPay) - (tiers[index - 1]?.upToShareOfPay ?? 0)), 0);
