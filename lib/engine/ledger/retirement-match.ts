import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import { baseOfYear } from './base-of-year';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/**
 * What the employer adds to retirement savings, by the month, taking it that the person puts in enough to get all of
 * it: rate × the matched share of base, at most the yearly cap.
 */
export const compileRetirementMatch: ComponentCompiler = (context) => {
  const { match, currency } = context.offer;
  if (match.kind !== 'match') return [];
  const cap = match.yearlyCap === null ? Infinity : toMinor(match.yearlyCap, currency);
  const matchOfYear = (year: number): Minor | null => {
    const base = baseOfYear(context, year);
    if (base === null) return null;
    const amount = multiplyMinor(base, match.rate * match.upToShareOfPay);
    return amount > cap ? (cap as Minor) : amount;
  };
  return monthlyEntries(context, matchOfYear, {
    source: 'retirement-match',
    label: 'Retirement match',
    kind: 'retirement',
    certainty: 'guaranteed',
    liquidity: 'illiquid',
    taxation: 'deferred',
  });
};
