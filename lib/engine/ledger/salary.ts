import { baseAsOffered, baseOfMonth } from './base-of-month';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries, type MonthlyEntry } from './monthly-entries';
import { promotedEntries } from './promoted-entries';

const SALARY: MonthlyEntry = { source: 'salary', label: 'Base salary', kind: 'base', certainty: 'guaranteed', liquidity: 'cash', taxation: 'wages' };

/**
 * Base salary by the month; the twelve months of a year of one base add up to it. What counted promotions add is assumed.
 * Nothing while the base is not known.
 */
export const compileSalary: ComponentCompiler = (context) => {
  if (context.offer.promotions.length === 0) return monthlyEntries(context, (year) => baseAsOffered(context, 12 * (year - 1)), SALARY);
  return promotedEntries(
    context,
    (month) => {
      const offered = baseAsOffered(context, month);
      const promoted = baseOfMonth(context, month);
      return offered === null || promoted === null ? null : { offered, promoted };
    },
    SALARY,
  );
};
