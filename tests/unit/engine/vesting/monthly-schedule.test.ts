import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vesting } from '@/lib/engine/offer/offer';
import { monthlySchedule } from '@/lib/engine/vesting/monthly-schedule';
import { presetStatements } from '@/lib/engine/vesting/preset-statements';
import { vestByMonth } from '@/lib/engine/vesting/vest-by-month';
import { vestingPresets } from '@/lib/reference/vesting-presets';

const scheduleOf = (vesting: Vesting) => monthlySchedule(vesting, vestingPresets);
const preset = (id: string): Vesting => ({ schedule: 'preset', preset: id });
const vests = (vesting: Vesting, quantity: number) => {
  const list: [month: number, quantity: number][] = [];
  vestByMonth(quantity, scheduleOf(vesting), (month, vested) => list.push([month, vested]));
  return list;
};

describe('presets by month', () => {
  it('vests evenly by quarter', () => {
    expect(vests(preset('even-4y-quarterly'), 1600)).toEqual(Array.from({ length: 16 }, (_, index) => [3 * (index + 1), 100]));
  });

  it('holds a year back at a cliff, then goes by the month', () => {
    const list = vests(preset('cliff-4y-monthly'), 48_000);
    expect(list.slice(0, 3)).toEqual([[12, 12_000], [13, 1000], [14, 1000]]);
    expect(list).toHaveLength(37);
    expect(list.at(-1)).toEqual([48, 1000]);
  });

  it('vests the first two years once and the later ones twice where the preset says so', () => {
    expect(vests(preset('amazon-5-15-40-40'), 100)).toEqual([[12, 5], [24, 15], [30, 20], [36, 20], [42, 20], [48, 20]]);
  });

  it('gives every year its own share', () => {
    const list = vests(preset('google-38-32-20-10'), 120_000);
    expect(list).toHaveLength(48);
    expect([0, 12, 24, 36].map((from) => list.slice(from, from + 12).reduce((sum, [, quantity]) => sum + quantity, 0))).toEqual([45_600, 38_400, 24_000, 12_000]);
  });

  it('vests thirds exactly', () => {
    expect(vests(preset('three-year-even'), 12).map(([, quantity]) => quantity)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  it('puts a cliff in the middle of a year', () => {
    const statements = presetStatements({ ...vestingPresets[0]!, every: 1, cliffMonths: 18 });
    expect(statements).toEqual([
      { occurrences: 1, period: 18, periodType: 'MONTHS', percentage: '3/8' },
      { occurrences: 6, period: 1, periodType: 'MONTHS', percentage: '1/8' },
      { occurrences: 12, period: 1, periodType: 'MONTHS', percentage: '1/4' },
      { occurrences: 12, period: 1, periodType: 'MONTHS', percentage: '1/4' },
    ]);
  });

  it('is one and the same for one preset', () => {
    expect(scheduleOf(preset('one-year'))).toBe(scheduleOf(preset('one-year')));
  });

  it('has no vests for a preset nobody knows', () => {
    expect(scheduleOf(preset('forgotten'))).toMatchObject({ months: [], missing: 1 });
  });
});

describe("a person's own tranches", () => {
  it('come in order of month', () => {
    const vesting: Vesting = { schedule: 'custom', tranches: [{ month: 24, share: '3/4' }, { month: 12, share: '1/4' }] };
    expect(vests(vesting, 100)).toEqual([[12, 25], [24, 75]]);
  });

  it('may leave part of the grant open', () => {
    expect(scheduleOf({ schedule: 'custom', tranches: [{ month: 12, share: '1/4' }] }).missing).toBe(0.75);
    expect(scheduleOf({ schedule: 'custom', tranches: [] }).missing).toBe(1);
  });

  it('mean the whole grant where decimals miss it by a hair, either way', () => {
    const near = [0.333_333_333_4, 0.333_333_333_3, 0.333_333_333_2].map((share, index) => ({ month: 12 * (index + 1), share }));
    const over = near.map((tranche) => ({ ...tranche, share: tranche.share + 1e-10 }));
    for (const tranches of [near, over]) {
      const schedule = scheduleOf({ schedule: 'custom', tranches });
      expect(schedule.missing).toBe(0);
      expect(vests({ schedule: 'custom', tranches }, 3_000_000_000_000).reduce((sum, [, quantity]) => sum + quantity, 0)).toBe(3_000_000_000_000);
    }
  });

  it('are not completed where fractions leave something out', () => {
    expect(scheduleOf({ schedule: 'custom', tranches: [{ month: 12, share: '999999998/999999999' }] }).missing).toBeGreaterThan(0);
  });

  it('never vest more than the grant, and all that adds up', () => {
    const share = fc.oneof(fc.constantFrom('1/3', '1/7', '2/3'), fc.double({ min: 0, max: 1, noNaN: true }));
    const tranche = fc.record({ month: fc.integer({ min: 0, max: 60 }), share });
    const asNumber = (text: string | number) => Number(String(text).split('/')[0]) / Number(String(text).split('/')[1] ?? 1);
    fc.assert(
      fc.property(fc.array(tranche, { maxLength: 8 }), fc.integer({ min: 0, max: 10 ** 9 }), (tranches, quantity) => {
        const total = vests({ schedule: 'custom', tranches }, quantity).reduce((sum, [, vested]) => sum + vested, 0);
        const due = Math.min(1, tranches.reduce((sum, one) => sum + asNumber(one.share), 0)) * quantity;
        expect(total).toBeLessThanOrEqual(quantity);
        expect(Math.abs(total - due)).toBeLessThan(1 + 1e-6 + quantity * 1e-9);
      }),
    );
  });
});
