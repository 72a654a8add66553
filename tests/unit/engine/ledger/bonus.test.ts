import { describe, expect, it } from 'vitest';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import type { Bonus } from '@/lib/engine/offer/bonus';
import type { Offer } from '@/lib/engine/offer/offer';
import { ledgerOf } from '@/tests/support/ledger-of';

const paid = (bonus: Partial<Bonus>, offer: Partial<Offer> = {}, months = 60) =>
  ledgerOf({ ...offer, bonus: { ...blankBonus, target: 0.1, ...bonus } }, { months }).filter((entry) => entry.kind === 'bonus');
const dated = (entries: ReturnType<typeof paid>) => entries.map(({ month, amount }) => [month, amount / 100]);

describe('a bonus', () => {
  it('is target × company × own rating', () => {
    expect(paid({ multiplier: 1.2, personalMultiplier: 1.25 })[0]).toMatchObject({ amount: 1_800_000, certainty: 'target', risk: { by: 'payout' } });
  });

  it('in writing is paid at target, whatever the multipliers, and is guaranteed', () => {
    const entries = paid({ guaranteed: 'first', multiplier: 0.5 });
    expect(entries.slice(0, 2).map(({ amount, certainty, label }) => [amount, certainty, label])).toEqual([[1_200_000, 'guaranteed', 'Guaranteed bonus'], [600_000, 'target', 'Target bonus']]);
    expect(entries[0]?.risk).toBeNull();
    expect(paid({ guaranteed: 'all' }).every((entry) => entry.certainty === 'guaranteed')).toBe(true);
  });
});

describe('a bonus paid in a named month', () => {
  it('is for the calendar year before, where it comes early in the year', () => {
    // From 1 January: months 0 to 11 are 2027, paid in March 2028, month 14.
    expect(dated(paid({ paidInMonth: 3 }))).toEqual([[14, 12_000], [26, 12_000], [38, 12_000], [50, 12_000]]);
  });

  it('is none from a start date that is no date', () => {
    expect(paid({ paidInMonth: 3 }, { startDate: 'YYYY-MM-DD' })).toEqual([]);
  });

  it('is for the same year, where it comes at the end of it', () => {
    expect(dated(paid({ paidInMonth: 12 })).slice(0, 2)).toEqual([[11, 12_000], [23, 12_000]]);
  });

  it('covers only what was left of the first calendar year, when prorated', () => {
    const entries = dated(paid({ paidInMonth: 3, firstYear: 'prorated' }, { startDate: '2027-07-01' }));
    expect(entries.slice(0, 2)).toEqual([[8, Math.round((1_200_000 * 184) / 365) / 100], [20, 12_000]]);
  });

  it('follows the raises within the calendar year it is for', () => {
    // From 1 July: calendar 2028 is six months on 120,000 and six on 132,000.
    expect(dated(paid({ paidInMonth: 3 }, { startDate: '2027-07-01', raiseRate: 0.1 }))[1]).toEqual([20, 12_600]);
  });

  it('that has passed in the year of starting is not paid', () => {
    expect(dated(paid({ paidInMonth: 10 }, { startDate: '2027-11-15' }))[0]).toEqual([11, 12_000]);
  });

  it('is the same whatever months are asked for', () => {
    const whole = dated(paid({ paidInMonth: 5 }, { startDate: '2027-09-30' }, 120));
    expect(dated(paid({ paidInMonth: 5 }, { startDate: '2027-09-30' }, 45))).toEqual(whole.filter(([month]) => month! < 45));
  });
});
