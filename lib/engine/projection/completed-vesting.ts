import type { Vesting } from '../offer/offer';
import type { MonthlySchedule } from '../vesting/monthly-schedule';
import { COMPARED_YEARS, MONTHS_A_YEAR } from './horizon';

/**
 * A schedule that vests the whole grant: the same, with what is missing coming out at its last vest (after four years,
 * where there is none).
 */
export const completedVesting = (vesting: Vesting, { months, missing }: MonthlySchedule): Vesting => ({
  schedule: 'custom',
  tranches: [...(vesting.schedule === 'custom' ? vesting.tranches : []), { month: months.at(-1) ?? COMPARED_YEARS * MONTHS_A_YEAR, share: missing }],
});
