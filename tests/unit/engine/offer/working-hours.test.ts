import { describe, expect, it } from 'vitest';
import { hoursPerYear, workingWeeks } from '@/lib/engine/offer/working-hours';
import { anOffer } from '@/tests/support/builders/an-offer';

const hours = (change: Parameters<typeof anOffer>[0]) => hoursPerYear(anOffer({ weeklyHours: 40, paidLeaveDays: 19, ...change }));

describe('the hours of a year', () => {
  it('leave out leave and public holidays', () => {
    // 52 weeks less (19 + 11) / 5 = 46 weeks of 40 hours.
    expect(workingWeeks({ paidLeaveDays: 19 })).toBe(46);
    expect(hours({})).toMatchObject({ worked: 1_840, isLeaveAssumed: false });
  });

  it('take usual leave where the offer does not say, and say so', () => {
    // 52 − (15 + 11) / 5 = 46.8.
    expect(hours({ paidLeaveDays: null })).toMatchObject({ worked: 1_872, isLeaveAssumed: true });
  });

  it('are not known while the weekly hours are not', () => {
    expect(hours({ weeklyHours: null })).toBeNull();
  });

  it('show the way to work apart', () => {
    const commute = { daysPerWeek: 3, minutesEachWay: 40, costPerDay: null };
    // 46 weeks × 3 days × 80 minutes.
    expect(hours({ commute })?.commuting).toBe(184);
    expect(hours({ commute: { ...commute, minutesEachWay: null } })?.commuting).toBeNull();
    expect(hours({ commute: { ...commute, daysPerWeek: 0, minutesEachWay: null } })?.commuting).toBe(0);
    expect(hours({ commute: null })?.commuting).toBeNull();
    expect(hours({ commute: null, workMode: 'remote' })?.commuting).toBe(0);
  });

  it('are never less than none', () => {
    expect(hours({ paidLeaveDays: 260 })?.worked).toBe(0);
  });
});
