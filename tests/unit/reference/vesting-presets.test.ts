import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { monthlySchedule } from '@/lib/engine/vesting/monthly-schedule';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { vestingSchema } from '@/lib/schemas/vesting';

describe('the vesting presets', () => {
  it('have ids of their own', () => {
    expect(new Set(vestingPresets.map((preset) => preset.id)).size).toBe(vestingPresets.length);
  });

  it.each(vestingPresets.map((preset) => [preset.id, preset] as const))('%s is sound', (id, preset) => {
    expect(vestingSchema.safeParse({ schedule: 'preset', preset: id }).success).toBe(true);
    expect(preset.label).not.toBe('');
    expect(preset.source).not.toBe('');
    expect(preset.reportedFor.length).toBeGreaterThan(0);
    expect(12 % preset.every).toBe(0);
    expect(preset.firstYearsYearly).toBeLessThanOrEqual(preset.yearly.length);
    expect(preset.yearly.reduce((sum: Fraction, share) => sum.add(share), new Fraction(0)).toFraction()).toBe('1');
  });

  it.each(vestingPresets.map((preset) => [preset.id, preset] as const))('%s vests each year its share, at its pace, and nothing before its cliff', (id, preset) => {
    const { months, shares, missing } = monthlySchedule({ schedule: 'preset', preset: id }, vestingPresets);
    expect(missing).toBe(0);
    expect(months[0]).toBe(Math.max(preset.cliffMonths, preset.firstYearsYearly > 0 ? 12 : preset.every));
    preset.yearly.forEach((share, year) => {
      const vested = months.reduce((sum, month, index) => (Math.ceil(month / 12) === year + 1 ? sum + shares.numerators[index]! : sum), 0n);
      expect(new Fraction(vested, shares.denominator).equals(share)).toBe(true);
      const pace = year < preset.firstYearsYearly ? 12 : preset.every;
      for (const month of months.filter((one) => Math.ceil(one / 12) === year + 1)) expect(month % pace).toBe(0);
    });
  });
});
