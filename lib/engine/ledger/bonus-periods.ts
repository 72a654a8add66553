import { parsePlainDate } from '../calendar/plain-date';
import type { Offer } from '../offer/offer';

/** The months of service that one bonus is for, and the one it is paid in. */
export interface BonusPeriod {
  /** 0-based place among the bonuses. */
  readonly index: number;
  readonly from: number;
  /** The first month it is no longer for. */
  readonly to: number;
  readonly paidIn: number;
}

/** The first calendar month whose bonus is for the year it is paid in; earlier ones are for the year before. */
const SAME_YEAR_FROM = 10;

/**
 * The bonuses paid within months of service `from` up to `to`. Without a month of payment each is for a year of service
 * and paid in its last month. With one, each is for a calendar year: paid in October, November or December of that year,
 * or in an earlier month of the next, as employers do who pay by the year's results.
 * @example starting in July and paid in March: the first is for months 0 to 5, paid in month 8
 */
export function bonusPeriods({ bonus, startDate }: Pick<Offer, 'bonus' | 'startDate'>, from: number, to: number): BonusPeriod[] {
  const period = bonus.paidInMonth === null ? ofService : ofCalendar(bonus.paidInMonth, parsePlainDate(startDate).month);
  const periods: BonusPeriod[] = [];
  let index = Math.max(0, Math.floor(from / 12) - 2);
  for (let next = period(index); next.paidIn < to; next = period(++index)) if (next.paidIn >= from && next.to > next.from) periods.push(next);
  return periods;
}

const ofService = (index: number): BonusPeriod => ({ index, from: 12 * index, to: 12 * index + 12, paidIn: 12 * index + 11 });

const ofCalendar = (paidInMonth: number, startMonth: number) => (index: number): BonusPeriod => {
  const january = 12 * index + 1 - startMonth;
  const paidIn = january + paidInMonth - 1 + (paidInMonth < SAME_YEAR_FROM ? 12 : 0);
  return { index, from: Math.max(0, january), to: january + 12, paidIn };
};
