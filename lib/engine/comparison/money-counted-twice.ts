import type { Criterion } from './criterion';
import { MEASURED_FIGURES } from './measured-figures';

/** Words in the name of a criterion scored by hand that say it is about the same money. */
const MONEY = /\b(?:pay|paid|salary|salaries|compensation|comp|wages?|money|cash|bonus|equity|stocks?|shares?|rsus?|options)\b/i;

/**
 * The criteria that count the same money more than once: several that are measured by pay, or one such and others scored
 * by hand whose names speak of pay. Empty where none is counted twice; criteria scored by hand alone may well be
 * different parts of the pay. Those without weight count nothing.
 *
 * @example Total compensation (measured), Guaranteed pay (measured), Team: the first two.
 */
export function moneyCountedTwice(criteria: readonly Criterion[]): readonly Criterion[] {
  const isMeasured = ({ measure }: Criterion) => measure !== null && MEASURED_FIGURES[measure.figure].ofPay;
  const counted = criteria.filter((one) => one.weight > 0 && (isMeasured(one) || (one.measure === null && MONEY.test(one.name))));
  return counted.length > 1 && counted.some(isMeasured) ? counted : [];
}
