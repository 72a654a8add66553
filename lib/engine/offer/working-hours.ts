import type { Offer } from './offer';

/** Weeks of a year; the odd day is left out. */
export const WEEKS_A_YEAR = 52;

const DAYS_A_WEEK = 5;

/**
 * Public holidays that fall on working days: the eleven of the United States (5 U.S.C. 6103); most countries of Europe
 * have nine to thirteen.
 */
export const PUBLIC_HOLIDAYS = 11;

/** Taken where the offer does not say: the mean in US private industry after five years (BLS, National Compensation Survey 2024). */
export const USUAL_LEAVE_DAYS = 15;

/** What a year of work takes. */
export interface WorkingHours {
  /** Hours at work. */
  readonly worked: number;
  /** Hours on the way there and back; null = not known. */
  readonly commuting: number | null;
  /** The days of leave are not the offer's own but the usual ones. */
  readonly isLeaveAssumed: boolean;
}

/**
 * Weeks of a year in which one works: all but leave and public holidays, in weeks of five days.
 * @example workingWeeks({ paidLeaveDays: 19 }) // 46
 */
export const workingWeeks = ({ paidLeaveDays }: Pick<Offer, 'paidLeaveDays'>): number =>
  Math.max(0, WEEKS_A_YEAR - ((paidLeaveDays ?? USUAL_LEAVE_DAYS) + PUBLIC_HOLIDAYS) / DAYS_A_WEEK);

/**
 * The hours a year takes, at work and on the way; null while the weekly hours are not known. A remote job without a
 * commute has none.
 * @example hoursPerYear({ weeklyHours: 40, paidLeaveDays: 19, commute: null, workMode: 'remote' }) // 1,840 worked, 0 commuting
 */
export function hoursPerYear(offer: Pick<Offer, 'weeklyHours' | 'paidLeaveDays' | 'commute' | 'workMode'>): WorkingHours | null {
  if (offer.weeklyHours === null) return null;
  const weeks = workingWeeks(offer);
  return { worked: offer.weeklyHours * weeks, commuting: hoursOnTheWay(offer, weeks), isLeaveAssumed: offer.paidLeaveDays === null };
}

function hoursOnTheWay({ commute, workMode }: Pick<Offer, 'commute' | 'workMode'>, weeks: number): number | null {
  if (commute === null) return workMode === 'remote' ? 0 : null;
  if (commute.daysPerWeek === 0) return 0;
  return commute.minutesEachWay === null ? null : (2 * commute.minutesEachWay * commute.daysPerWeek * weeks) / 60;
}
