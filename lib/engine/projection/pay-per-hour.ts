import type { Minor } from '../money/minor';
import { roundHalfAway } from '../money/round-half-away';
import type { Offer } from '../offer/offer';
import { hoursPerYear } from '../offer/working-hours';
import type { OfferProjection } from './projection';

/** What an hour brings in on average over four years; each null where it is not known. */
export interface PayPerHour {
  /** Before tax, an hour at work. */
  readonly gross: Minor;
  readonly takeHome: Minor | null;
  /** Take-home pay, an hour at work or on the way there and back. */
  readonly takeHomeWithCommute: Minor | null;
  readonly hoursWorked: number;
  readonly hoursCommuting: number | null;
  /** The days of leave are not the offer's own but the usual ones. */
  readonly isLeaveAssumed: boolean;
}

/**
 * Average pay over the hours of a year; null while the weekly hours are not known, or are none.
 * @example 184,000 a year, 40 hours a week, 19 days of leave: 100.00 an hour
 */
export function payPerHour(projection: Pick<OfferProjection, 'average4' | 'takeHomeAverage4'>, offer: Pick<Offer, 'weeklyHours' | 'paidLeaveDays' | 'commute' | 'workMode'>): PayPerHour | null {
  const hours = hoursPerYear(offer);
  if (hours === null || hours.worked <= 0) return null;
  const { worked, commuting, isLeaveAssumed } = hours;
  const over = (amount: Minor | null, divisor: number): Minor | null => (amount === null ? null : (roundHalfAway(amount / divisor) as Minor));
  return {
    gross: roundHalfAway(projection.average4 / worked) as Minor,
    takeHome: over(projection.takeHomeAverage4, worked),
    takeHomeWithCommute: commuting === null ? null : over(projection.takeHomeAverage4, worked + commuting),
    hoursWorked: worked,
    hoursCommuting: commuting,
    isLeaveAssumed,
  };
}
