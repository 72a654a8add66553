import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcomes, YearOutcome } from '@/lib/engine/record/outcomes';
import { lookBack } from '@/lib/engine/record/look-back';
import { priceCourse } from '@/lib/engine/record/price-course';
import { yearsBegun } from '@/lib/engine/record/years-begun';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { vestingPresets as presets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { arbitraryComparison } from '@/tests/support/builders/arbitrary-comparison';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const { assumptions } = aComparison();
const year = (number: number, change: Partial<YearOutcome> = {}): YearOutcome => ({ year: number, sharePrice: null, refresher: null, bonus: null, ...change });
const outcomes = (change: Partial<Outcomes> = {}): Outcomes => ({ startPrice: null, years: [], again: null, note: '', ...change });
const tell = (offer: Offer, told: Partial<Outcomes>, years = 1) => lookBack({ offer, assumptions, presets }, outcomes(told), years);
const came = (offer: Offer, told: Partial<Outcomes>, years = 1) => tell(offer, told, years).map((one) => one.came);

describe('looking back', () => {
  it('values what vested at the price as it went, by hand', () => {
    // 30,000 a quarter at 1.21^(1/4), 1.1, 1.21^(3/4) and 1.21 of the price on starting.
    const [first] = tell(anOffer({ grants: [aGrant()] }), { startPrice: 100, years: [year(1, { sharePrice: 121 })] });
    expect(first).toEqual({
      year: 1,
      projected: { bonus: 0, equity: 12_000_000, rest: 12_000_000, gross: 24_000_000 },
      came: { bonus: 0, equity: 13_537_496, rest: 12_000_000, gross: 25_537_496 },
      expected: { sharePrice: 100, refresher: null },
    });
  });

  it('sinks with a price that fell to nothing', () => {
    const [, second] = came(anOffer({ grants: [aGrant()] }), { startPrice: 100, years: [year(1, { sharePrice: 0 }), year(2, { sharePrice: 0 })] }, 2);
    expect(second?.equity).toBe(0);
  });

  it('lifts options over their strike and lets them drown', () => {
    const options = anOffer({ grants: [anOptionGrant({ market: 'public', shares: 4_800, price: 10, strike: 10, vesting: { schedule: 'custom', tranches: [{ month: 12, share: '1/4' }] } })] });
    expect(came(options, { startPrice: 10, years: [year(1, { sharePrice: 15 })] })[0]?.equity).toBe(1_200 * 500);
    expect(came(options, { startPrice: 10, years: [year(1, { sharePrice: 9 })] })[0]?.equity).toBe(0);
  });

  it('puts the bonus that was paid in the place of the target', () => {
    const offer = anOffer({ bonus: { ...anOffer().bonus, basis: 'rate', target: 0.1, multiplier: 1 } });
    expect(tell(offer, { years: [year(1, { bonus: 5_000 })] })[0]).toMatchObject({ projected: { bonus: 1_200_000, gross: 13_200_000 }, came: { bonus: 500_000, gross: 12_500_000 } });
    expect(came(offer, { years: [year(1, { bonus: 0 })] })[0]?.bonus).toBe(0);
  });

  it('replaces the refresher of its year alone, at the price of its month', () => {
    // 48,000 from month 12 over four years, even by quarter: 12,000 in year 2.
    const offer = anOffer({ refreshers: yearlyRefreshers({ yearlyValue: 48_000, firstMonth: 12 }) });
    const [first, second, third] = tell(offer, { years: [year(2, { refresher: 24_000 })] }, 3);
    expect([first, second, third].map((one) => [one?.projected.equity, one?.came.equity])).toEqual([[0, 0], [1_200_000, 600_000], [2_400_000, 1_800_000]]);
    expect(second?.expected.refresher).toBe(48_000);
    expect(came(offer, { years: [year(2, { refresher: 0 })] }, 2)[1]?.equity).toBe(0);
    // Granted at 50, which the price has come to after a year, and worth twice as much a year later.
    const prices = { startPrice: 100, years: [year(1, { sharePrice: 50 }), year(2, { sharePrice: 100, refresher: 48_000 })] };
    expect(came(offer, prices, 2)[1]?.equity).toBe(Math.round(300_000 * 2 ** 0.25) + Math.round(300_000 * 2 ** 0.5) + Math.round(300_000 * 2 ** 0.75) + 600_000);
  });

  it('grants a refresher nobody expected in the middle of its year', () => {
    // From month 6, even by quarter: two of sixteen quarters by the end of the first year.
    expect(came(anOffer(), { years: [year(1, { refresher: 16_000 })] })[0]?.equity).toBe(200_000);
  });

  it('is the projection itself where nothing was told', () => {
    fc.assert(
      fc.property(arbitraryComparison, fc.integer({ min: 1, max: 5 }), (comparison, years) => {
        for (const offer of comparison.offers) {
          const projection = projectOffer(offer, comparison.assumptions, presets);
          const told = lookBack({ offer, assumptions: comparison.assumptions, presets }, outcomes(), years);
          expect(told.map((one) => one.projected)).toEqual(told.map((one) => one.came));
          expect(told.map((one) => one.projected.gross)).toEqual(projection.years.slice(0, years).map((one) => one.gross));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never pays less for a higher price', () => {
    const price = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(price, price, fc.double({ min: -0.5, max: 1, noNaN: true }), (one, other, sharePriceGrowth) => {
        const offer = anOffer({ sharePriceGrowth, grants: [aGrant(), anOptionGrant({ id: 'o', market: 'public', shares: 1_000, price: 100, strike: 80 })] });
        const equity = (sharePrice: number) => came(offer, { startPrice: 100, years: [year(1, { sharePrice })] })[0]!.equity;
        expect(equity(Math.max(one, other))).toBeGreaterThanOrEqual(equity(Math.min(one, other)));
      }),
    );
  });
});

describe('the course of a price', () => {
  it('goes through what was told and on at the projected growth', () => {
    const course = priceCourse(outcomes({ startPrice: 100, years: [year(2, { sharePrice: 400 }), year(1, { sharePrice: 100 })] }), 0.1)!;
    expect([0, 6, 12, 18, 24].map(course)).toEqual([1, 1, 1, 2, 4]);
    expect(course(36)).toBeCloseTo(4.4, 12);
  });

  it('is not known without a price on starting or a later one', () => {
    expect(priceCourse(outcomes({ years: [year(1, { sharePrice: 5 })] }), 0)).toBeNull();
    expect(priceCourse(outcomes({ startPrice: 5 }), 0)).toBeNull();
    expect(priceCourse(outcomes({ startPrice: 0, years: [year(1, { sharePrice: 5 })] }), 0)).toBeNull();
  });
});

it.each([
  ['2027-01-04', '2027-01-03', 0],
  ['2027-01-04', '2027-01-04', 1],
  ['2024-01-15', '2026-01-14', 2],
  ['2024-02-29', '2025-02-28', 2],
  ['1999-01-01', '2026-01-14', 5],
])('from %s to %s, %i years have begun', (start, today, years) => {
  expect(yearsBegun(start, today)).toBe(years);
});
