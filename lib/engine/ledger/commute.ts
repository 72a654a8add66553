import { toMinor } from '../money/to-minor';
import { workingWeeks } from '../offer/working-hours';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** What the way to work costs, by the month: each day it is made, in the weeks worked. Nothing while the cost of a day is not known. */
export const compileCommute: ComponentCompiler = (context) => {
  const { commute, currency } = context.offer;
  if (commute === null || commute.costPerDay === null) return [];
  const yearly = toMinor(-commute.costPerDay * commute.daysPerWeek * workingWeeks(context.offer), currency);
  return monthlyEntries(context, () => yearly, {
    source: 'commute',
    label: 'Commute',
    kind: 'costs',
    certainty: 'guaranteed',
    liquidity: 'cash',
    taxation: 'exempt',
  });
};
