import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blackScholes } from '@/lib/engine/equity/black-scholes';
import { dilutedStake } from '@/lib/engine/equity/diluted-stake';
import { esppPurchase } from '@/lib/engine/equity/espp-purchase';
import { lognormalPercentiles } from '@/lib/engine/equity/lognormal-percentiles';
import { normalCdf } from '@/lib/engine/equity/normal-cdf';
import { normalQuantile } from '@/lib/engine/equity/normal-quantile';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [-2.5, 0.006209665325776132],
    [-8, 6.220960574271785e-16],
    [40, 1],
    [-40, 0],
  ])('is known at %f', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-14);
    if (p > 0 && p < 1e-10) expect(normalCdf(z) / p).toBeCloseTo(1, 6);
  });

  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-12, -7.034483825301132],
  ])('has its quantile at %f', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalCdf(normalQuantile(normalCdf(z)))).toBeCloseTo(normalCdf(z), 13);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])('has no quantile at %f', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

const anyOption = fc.record({
  spot: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  strike: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  rate: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
  dividendYield: fc.double({ min: 0, max: 0.1, noNaN: true }),
  volatility: fc.double({ min: 0, max: 2, noNaN: true }),
  years: fc.double({ min: 0, max: 10, noNaN: true }),
});

describe('an option’s value', () => {
  const terms = { spot: 42, strike: 40, rate: 0.1, dividendYield: 0, volatility: 0.2, years: 0.5 };

  it('is that of the textbook', () => {
    expect(blackScholes(terms).call).toBeCloseTo(4.759422392871535, 10);
    expect(blackScholes(terms).put).toBeCloseTo(0.8085993729, 9);
  });

  it('keeps call and put in parity', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        const { call, put } = blackScholes(option);
        const forward = option.spot * Math.exp(-option.dividendYield * option.years) - option.strike * Math.exp(-option.rate * option.years);
        expect(call - put).toBeCloseTo(forward, 6);
        expect(Math.min(call, put)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('rises with volatility', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        expect(blackScholes({ ...option, volatility: option.volatility + 0.1 }).call).toBeGreaterThanOrEqual(blackScholes(option).call - 1e-9);
      }),
    );
  });

  it.each([
    ['no time is left', { years: 0 }, { call: 2, put: 0 }],
    ['nothing moves', { volatility: 0, rate: 0 }, { call: 2, put: 0 }],
    ['the share is worthless', { spot: 0, rate: 0 }, { call: 0, put: 40 }],
    ['the strike is nothing', { strike: 0 }, { call: 42, put: 0 }],
  ])('is what exercise brings when %s', (_, changes, value) => {
    expect(blackScholes({ ...terms, ...changes })).toEqual(value);
  });
});

describe('percentiles of a price', () => {
  it('have a median that drifts by the rate less half the variance', () => {
    const [low, median, high] = lognormalPercentiles({ spot: 100, drift: 0.07, volatility: 0.4, years: 4 }, [0.1, 0.5, 0.9]);
    expect(median).toBeCloseTo(100 * Math.exp(-0.04), 10);
    expect((low ?? 0) * (high ?? 0)).toBeCloseTo((median ?? 0) ** 2, 6);
  });

  it('are all one without volatility or time', () => {
    expect(lognormalPercentiles({ spot: 100, drift: 0, volatility: 0, years: 4 }, [0.1, 0.9])).toEqual([100, 100]);
    expect(lognormalPercentiles({ spot: 100, drift: 0.5, volatility: 1, years: 0 }, [0.1, 0.9])).toEqual([100, 100]);
  });
});

describe('a stock purchase plan', () => {
  const plan = { contribution: 21_250, discount: 0.15, lookback: true, startPrice: 20, endPrice: 23 };

  it('buys at the lower price with lookback', () => {
    expect(esppPurchase(plan)).toMatchObject({ shares: 1250, cost: 21_250, value: 28_750, gain: 7_500 });
    expect(esppPurchase({ ...plan, endPrice: 10 }).cost / esppPurchase({ ...plan, endPrice: 10 }).shares).toBeCloseTo(8.5, 10);
    expect(esppPurchase({ ...plan, lookback: false }).shares).toBe(Math.floor(21_250 / 19.55));
  });

  it('buys whole shares and gives the rest back', () => {
    expect(esppPurchase({ ...plan, contribution: 100 })).toMatchObject({ shares: 5, cost: 85 });
    expect(esppPurchase({ ...plan, contribution: 10 })).toEqual({ shares: 0, cost: 0, value: 0, gain: 0, return: 0 });
  });

  it('never costs more than was saved, and gains at least the discount', () => {
    fc.assert(
      fc.property(
        fc.record({
          contribution: fc.integer({ min: 0, max: 2_500_000 }).map((cents) => cents / 100),
          discount: fc.integer({ min: 0, max: 15 }).map((percent) => percent / 100),
          lookback: fc.boolean(),
          startPrice: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
          endPrice: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
        }),
        (terms) => {
          const { shares, cost, value, gain } = esppPurchase(terms);
          expect(Number.isInteger(shares)).toBe(true);
          expect(cost).toBeLessThanOrEqual(terms.contribution + 1e-4);
          expect(gain).toBeGreaterThanOrEqual(terms.discount * value - 1e-6);
        },
      ),
    );
  });
});

describe('a stake', () => {
  it('shrinks with each round', () => {
    expect(dilutedStake(0.075, [{ sold: 0.1, poolIncrease: 0 }, { sold: 0.2, poolIncrease: 0.1 }])).toBeCloseTo(0.04725, 12);
    expect(dilutedStake(0.01, [])).toBe(0.01);
    expect(dilutedStake(0.5, [{ sold: 0.7, poolIncrease: 0.3 }])).toBeCloseTo(0, 12);
  });
});
