import { PUBLIC_HOLIDAYS, USUAL_LEAVE_DAYS, WEEKS_A_YEAR, workingWeeks } from '@/lib/engine/offer/working-hours';
import type { PayPerHour } from '@/lib/engine/projection/pay-per-hour';
import { formatNumber } from '@/lib/format/format-number';
import type { OriginContext, OriginStep } from './origin';

/** From a year's pay to an hour's: the hours of a year with what makes them up, and the pay over them. */
export function hourSteps(perHour: PayPerHour, figure: 'gross' | 'takeHome' | 'takeHomeWithCommute', { offer, locale }: OriginContext): OriginStep[] {
  const { hoursWorked, hoursCommuting, isLeaveAssumed } = perHour;
  const number = (value: number) => formatNumber(value, locale, { maxDecimals: 1 });
  const weeks = number(workingWeeks(offer));
  const leave = `${number(offer.paidLeaveDays ?? USUAL_LEAVE_DAYS)} days of leave${isLeaveAssumed ? ' (the usual number, as the offer names none)' : ''}`;
  const atWork: OriginStep = {
    name: 'Hours at work in a year',
    words: `${number(offer.weeklyHours ?? 0)} hours a week in ${weeks} weeks: ${WEEKS_A_YEAR} less ${leave} and ${PUBLIC_HOLIDAYS} public holidays`,
    value: hoursWorked,
    as: 'hours',
  };
  if (figure !== 'takeHomeWithCommute') return [atWork, { name: 'An hour at work', words: 'A year’s pay on average, divided by these hours', value: perHour[figure] ?? 0, as: 'money' }];
  const onTheWay: OriginStep = {
    name: 'Hours on the way in a year',
    words: `${number(offer.commute?.minutesEachWay ?? 0)} minutes there and ${number(offer.commute?.minutesEachWay ?? 0)} back, ${number(offer.commute?.daysPerWeek ?? 0)} days a week in ${weeks} weeks`,
    value: hoursCommuting ?? 0,
    as: 'hours',
  };
  return [atWork, onTheWay, { name: 'An hour at work or on the way', words: 'A year’s pay on average, divided by both', value: perHour.takeHomeWithCommute ?? 0, as: 'money' }];
}
