import Fraction from 'fraction.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenTranches } from '@/components/offers/equity/even-tranches';
import { tranchesOfPreset } from '@/components/offers/equity/tranches-of-preset';
import { exactFraction } from '@/lib/engine/vesting/exact-fraction';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { vestingSchema } from '@/lib/schemas/vesting';

const sum = (tranches: readonly { share: string | number }[]) => tranches.reduce((total, tranche) => total.add(exactFraction(tranche.share)), new Fraction(0)).toFraction();

describe('evenTranches', () => {
  it('spreads evenly', () => {
    expect(evenTranches({ months: 48, every: 12, cliffMonths: 0 })).toEqual([12, 24, 36, 48].map((month) => ({ month, share: '1/4' })));
  });

  it('lets out at the cliff what it held back', () => {
    const [first, second] = evenTranches({ months: 48, every: 1, cliffMonths: 12 });
    expect(first).toEqual({ month: 12, share: '1/4' });
    expect(second).toEqual({ month: 13, share: '1/48' });
  });

  it('adds up to the whole grant whatever is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 3, 6, 12), fc.constantFrom(0, 6, 12), (years, every, cliffMonths) => {
        const tranches = evenTranches({ months: years * 12, every, cliffMonths });
        expect(sum(tranches)).toBe('1');
        expect(tranches.every((tranche) => tranche.month >= Math.min(cliffMonths, years * 12))).toBe(true);
        expect(tranches.at(-1)!.month).toBe(years * 12);
      }),
    );
  });
});

describe('tranchesOfPreset', () => {
  it.each(vestingPresets.map((preset) => preset.id))('turns %s into dates that can be saved and add up', (preset) => {
    const tranches = tranchesOfPreset(preset);
    expect(sum(tranches)).toBe('1');
    expect(vestingSchema.safeParse({ schedule: 'custom', tranches }).success).toBe(true);
  });
});
