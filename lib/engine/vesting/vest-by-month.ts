import { allocate } from './allocate';
import type { MonthlySchedule } from './monthly-schedule';

/**
 * Calls `vest` with the month and the whole number of every tranche of a quantity (of shares, or of minor units where a
 * grant is known by its value), in order of month. The running total is rounded down, so it never exceeds the quantity.
 */
export function vestByMonth(quantity: number, schedule: MonthlySchedule, vest: (month: number, quantity: number) => void): void {
  const quantities = allocate(quantity, schedule.shares, 'CUMULATIVE_ROUND_DOWN');
  for (const [index, month] of schedule.months.entries()) {
    const vested = quantities[index] ?? 0;
    if (vested !== 0) vest(month, vested);
  }
}
