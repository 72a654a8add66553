import type { Grant } from '../offer/offer';
import { vestIndex } from './vest-index';
import { monthlySchedule } from '../vesting/monthly-schedule';
import type { VestingPreset } from '../vesting/vesting-preset';

/**
 * The share of a grant that comes out in each ledger month, by its schedule and, where it has one, its second trigger;
 * months without a vest are left out. None while the trigger is not expected.
 * @example a year's cliff on four years by the month: 0.25 in month 11, then 1/48 in each
 */
export function vestedShares({ vesting, startMonth, doubleTrigger }: Pick<Grant, 'vesting' | 'startMonth' | 'doubleTrigger'>, presets: readonly VestingPreset[]): ReadonlyMap<number, number> {
  const byMonth = new Map<number, number>();
  if (doubleTrigger?.eventMonth === null) return byMonth;
  const { months, shares } = monthlySchedule(vesting, presets);
  for (const [at, month] of months.entries()) {
    const index = Math.max(vestIndex(startMonth, month), doubleTrigger?.eventMonth ?? 0);
    byMonth.set(index, (byMonth.get(index) ?? 0) + Number(shares.numerators[at] ?? 0n) / Number(shares.denominator));
  }
  return byMonth;
}
