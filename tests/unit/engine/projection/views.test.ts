import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minor } from '@/lib/engine/money/minor';
import { certaintyLadder, rungs } from '@/lib/engine/projection/certainty-ladder';
import { groupBySource } from '@/lib/engine/projection/group-by-source';
import { payPerHour } from '@/lib/engine/projection/pay-per-hour';
import { presentTakeHome, presentValue } from '@/lib/engine/projection/present-value';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { takeHomeNotes } from '@/lib/engine/projection/take-home/take-home-notes';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

const project = (offer: Parameters<typeof projectOffer>[0]) => projectOffer(offer, defaultAssumptions, vestingPresets, taxTables);
const halyard = sampleComparison.offers[0]!;

describe('the certainty ladder', () => {
  it('parts a year by how far it can be relied on', () => {
    const [first] = certaintyLadder(project({ ...halyard, refreshers: { kind: 'none' } }).ledger.entries);
    // Base 220,000 and a sign-on of 50,000; a quarter of 600,000 in shares; a target bonus of 33,000.
    expect(first).toEqual({ guaranteed: 27_000_000, liquidEquity: 15_000_000, illiquid: 0, discretionary: 3_300_000 });
  });

  it('keeps shares that cannot be sold apart', () => {
    const [first] = certaintyLadder(project(anOffer({ grants: [aGrant({ market: 'private', countedShare: 1, value: 400_000 })] })).ledger.entries);
    expect(first?.illiquid).toBe(10_000_000);
    expect(first?.liquidEquity).toBe(0);
  });

  it('adds up to the gross of each year', () => {
    fc.assert(
      fc.property(arbitraryOffer, (offer) => {
        const { ledger, years } = project(offer);
        const ladder = certaintyLadder(ledger.entries);
        years.forEach(({ gross }, at) => expect(rungs.reduce((sum, rung) => sum + ladder[at]![rung], 0)).toBe(gross));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the present value', () => {
  const { ledger, years, total4, takeHome4 } = project(anOffer({ base: 144_000, state: 'WA' }));

  it('is the sum where waiting costs nothing', () => {
    expect(presentValue(ledger.entries, 0)).toBe(total4);
    expect(presentTakeHome(years, 0)).toBe(takeHome4);
  });

  it('takes a month’s discount off each month’s pay', () => {
    // An annuity of 48 payments of 12,000 at 1.04^(1/12) − 1 a month: 12,000 × (1 − 1.04⁻⁴) / 0.003273740
    expect(Math.abs(presentValue(ledger.entries, 0.04) - 53_221_900)).toBeLessThan(100_000);
    const monthly = 1.04 ** (1 / 12) - 1;
    expect(Math.abs(presentValue(ledger.entries, 0.04) - (1_200_000 * (1 - 1.04 ** -4)) / monthly)).toBeLessThan(50);
  });

  it('of take-home pay is not known where that is not', () => {
    expect(presentTakeHome(project(anOffer({ state: '' })).years, 0.04)).toBeNull();
  });
});

describe('pay per hour', () => {
  const pay = { average4: 18_400_000 as Minor, takeHomeAverage4: 13_800_000 as Minor };
  const forty = { weeklyHours: 40, paidLeaveDays: 19, commute: null, workMode: 'remote' as const };

  it('is the average over the hours worked', () => {
    // 46 weeks of 40 hours: 1,840.
    expect(payPerHour(pay, forty)).toEqual({ gross: 10_000, takeHome: 7_500, takeHomeWithCommute: 7_500, hoursWorked: 1_840, hoursCommuting: 0, isLeaveAssumed: false });
  });

  it('counts the way there and back apart', () => {
    // Two hours on each of five days, 46 weeks: 460 hours more.
    expect(payPerHour(pay, { ...forty, workMode: 'onsite', commute: { daysPerWeek: 5, minutesEachWay: 60, costPerDay: null } })?.takeHomeWithCommute).toBe(6_000);
  });

  it('is not known while the hours, the way or the tax are not', () => {
    expect(payPerHour(pay, { ...forty, weeklyHours: null })).toBeNull();
    expect(payPerHour(pay, { ...forty, workMode: 'onsite' })?.takeHomeWithCommute).toBeNull();
    expect(payPerHour({ ...pay, takeHomeAverage4: null }, forty)?.takeHome).toBeNull();
  });
});

describe('entries by where they come from', () => {
  it('add up to the figure they stand under', () => {
    fc.assert(
      fc.property(arbitraryOffer, (offer) => {
        const { ledger, years } = project(offer);
        const ofYear = ledger.entries.filter(({ month }) => month < 12);
        const groups = groupBySource(ofYear);
        expect(groups.reduce((sum, { amount }) => sum + amount, 0)).toBe(years[0]?.gross);
        expect(groups.flatMap(({ entries }) => entries)).toHaveLength(ofYear.length);
      }),
      { numRuns: 60 },
    );
  });

  it('puts the largest first and counts the shares of a grant', () => {
    const groups = groupBySource(project(anOffer({ base: 50_000, grants: [aGrant({ value: 480_000, price: 100 })] })).ledger.entries.filter(({ month }) => month < 12));
    expect(groups.map(({ kind, amount, quantity, entries }) => [kind, amount, quantity, entries.length])).toEqual([
      ['equity', 12_000_000, 1_200, expect.any(Number)],
      ['base', 5_000_000, null, 12],
    ]);
  });
});

describe('what is said about take-home pay', () => {
  const notesOf = (change: Partial<typeof halyard>, assumptions = defaultAssumptions) => {
    const offer = anOffer({ state: 'TX', startDate: '2026-01-01', ...change });
    return takeHomeNotes(offer, projectOffer(offer, assumptions, vestingPresets, taxTables), assumptions, taxTables).join(' ');
  };

  it('names the years without tables of their own once', () => {
    expect(notesOf({})).toMatch(/Federal tables for 2027 to 2030 aren’t published/);
    expect(notesOf({}).match(/Federal tables/g)).toHaveLength(1);
  });

  it('says what a state’s tables leave out', () => {
    expect(notesOf({ state: 'MD' })).toMatch(/county/i);
  });

  it('asks for what is missing', () => {
    expect(notesOf({ state: '' })).toMatch(/enter the state/);
    expect(notesOf({ country: 'DE' })).toMatch(/enter what share of pay goes in tax/);
  });

  it('says how a joint return is shared out', () => {
    expect(notesOf({}, { ...defaultAssumptions, filingStatus: 'married-joint', spouseWages: 1 })).toMatch(/less what your spouse’s pay alone would owe/);
  });
});
