import Fraction from 'fraction.js';
import type { Tranche } from '@/lib/engine/offer/offer';
import { monthlySchedule } from '@/lib/engine/vesting/monthly-schedule';
import { vestingPresets } from '@/lib/reference/vesting-presets';

/** The dates of a preset schedule as tranches that a person can edit. */
export const tranchesOfPreset = (preset: string): readonly Tranche[] => {
  const { months, shares } = monthlySchedule({ schedule: 'preset', preset }, vestingPresets);
  return months.map((month, index) => ({ month, share: new Fraction(shares.numerators[index] ?? 0n, shares.denominator).toFraction() }));
};
