import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Espp } from '@/lib/engine/offer/espp';
import type { Offer } from '@/lib/engine/offer/offer';
import { aGrant } from '@/tests/support/builders/a-grant';
import { ledgerOf, yearsOf } from '@/tests/support/ledger-of';

type Plan = Extract<Espp, { kind: 'plan' }>;

const plan: Plan = { kind: 'plan', contributionRate: 0.1, discount: 0.15, lookback: true };
const gains = (espp: Partial<Plan>, offer: Partial<Offer> = {}, settings: Parameters<typeof ledgerOf>[1] = {}) =>
  ledgerOf({ ...offer, espp: { ...plan, ...espp } }, settings).filter((entry) => entry.kind === 'espp');

describe('a share purchase plan', () => {
  it('gains its discount twice a year', () => {
    const entries = gains({});
    expect(entries.map((entry) => entry.month)).toEqual([5, 11, 17, 23, 29, 35, 41, 47, 53, 59]);
    // 6,000 buy shares worth 6,000 / 0.85 = 7,058.82.
    expect(entries[0]).toMatchObject({ source: 'espp', amount: 105_882, certainty: 'promised', liquidity: 'liquid', taxation: 'stockPlan' });
  });

  it('with lookback pays the lower of the two prices', () => {
    // 21 % a year is 10 % in six months: 6,000 / 0.85 × 1.1 = 7,764.71.
    expect(gains({}, {}, { sharePriceGrowth: 0.21 })[0]?.amount).toBe(176_471);
    expect(gains({ lookback: false }, {}, { sharePriceGrowth: 0.21 })[0]?.amount).toBe(105_882);
    // Falling, the price of the day counts either way: only the discount is gained.
    expect(gains({}, {}, { sharePriceGrowth: -0.19 })[0]?.amount).toBe(105_882);
  });

  it('buys for at most 25,000 a calendar year at the price of the start', () => {
    // 36,000 in six months: the law lets 21,250 of it buy 25,000 worth; nothing is left for the second purchase of the year.
    const rich = { base: 720_000, startDate: '2026-12-15' };
    expect(gains({}, rich).map(({ month, amount }) => [month, amount])).toEqual([[5, 375_000], [17, 375_000], [29, 375_000], [41, 375_000], [53, 375_000]]);
    expect(gains({}, { ...rich, currency: 'EUR' })[0]?.amount).toBe(635_294);
  });

  it('with a larger discount than the law’s pays wages, without its limit', () => {
    // 6,000 / 0.8 − 6,000.
    expect(gains({ discount: 0.2 })[0]).toMatchObject({ amount: 150_000, taxation: 'supplemental' });
    expect(gains({ discount: 0.2 }, { base: 720_000, startDate: '2026-12-15' })[0]?.amount).toBe(900_000);
  });

  it('with lookback over a rising price the limit still counts at the start', () => {
    expect(gains({}, { base: 720_000, startDate: '2026-12-15' }, { sharePriceGrowth: 0.21 })[0]?.amount).toBe(625_000);
  });

  it('knows the limit of a year it is asked about from the middle', () => {
    const rich = { base: 720_000, startDate: '2026-12-15' };
    expect(gains({}, rich, { months: 600 }).filter((entry) => entry.month < 60)).toEqual(gains({}, rich));
  });

  it('buys whole shares where their price is known', () => {
    // 6,000 / 425 = 14 shares; 14 × 75 = 1,050.
    expect(gains({}, { grants: [aGrant({ price: 500 })] })[0]?.amount).toBe(105_000);
  });

  it('follows the base', () => {
    expect(yearsOf(gains({}, { raiseRate: 0.1 }))[1]).toBeCloseTo(2_329.41, 1);
  });

  it('is not counted while what is put in or the base is not known', () => {
    expect(gains({ contributionRate: null })).toEqual([]);
    expect(gains({}, { base: null })).toEqual([]);
  });

  it('never buys for more than the limit nor loses money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: -80, max: 200 }), fc.boolean(), (base, percent, growth, lookback) => {
        const entries = gains({ contributionRate: percent / 100, lookback }, { base }, { sharePriceGrowth: growth / 100 });
        expect(Math.min(0, ...entries.map((entry) => entry.amount))).toBe(0);
        for (const year of yearsOf(entries)) expect(year).toBeLessThanOrEqual(2 * 25_000 * Math.max(1, (1 + growth / 100) ** 5));
      }),
    );
  });
});
