import type { ServiceVesting } from './service-vesting';

/**
 * The share that is one's own on leaving after so many months of service.
 * @example ownedShare([{ months: 24, share: 0.2 }, { months: 36, share: 1 }], 30) // 0.2
 */
export function ownedShare(vesting: ServiceVesting, months: number): number {
  if (vesting.length === 0) return 1;
  let share = 0;
  for (const step of vesting) if (step.months <= months) share = step.share;
  return share;
}
