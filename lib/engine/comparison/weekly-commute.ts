import type { Offer } from '../offer/offer';

/**
 * Minutes on the way to work and back in a week. Working from home takes none; null where nobody has said.
 *
 * @example weeklyCommute({ workMode: 'hybrid', commute: { daysPerWeek: 3, minutesEachWay: 25, costPerDay: null } }) // 150
 */
export function weeklyCommute({ commute, workMode }: Pick<Offer, 'commute' | 'workMode'>): number | null {
  if (commute === null) return workMode === 'remote' ? 0 : null;
  if (commute.daysPerWeek === 0) return 0;
  return commute.minutesEachWay === null ? null : commute.daysPerWeek * 2 * commute.minutesEachWay;
}
