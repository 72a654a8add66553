import { describe, expect, it } from 'vitest';
import { blackScholes } from '@/lib/engine/equity/black-scholes';
import { lognormalPercentiles } from '@/lib/engine/equity/lognormal-percentiles';
import type { Grant, Offer } from '@/lib/engine/offer/offer';
import { drawFutures } from '@/lib/engine/uncertainty/draw-futures';
import { planOffer } from '@/lib/engine/uncertainty/offer-plan';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anExitCase, aPrivateOutlook } from '@/tests/support/builders/a-private-outlook';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';
import { runToEnd } from '@/tests/support/run-to-end';

const draw = (offers: readonly Partial<Offer>[], change: Partial<UncertaintyAssumptions> = {}, growth = 0) => {
  const assumptions = { ...defaultAssumptions, sharePriceGrowth: growth, uncertainty: { ...defaultAssumptions.uncertainty, ...change } };
  const plans = offers.map((offer, index) => planOffer({ offer: anOffer({ base: null, id: `${index}`, ...offer }), assumptions, presets: vestingPresets }));
  return runToEnd(drawFutures(plans, assumptions.uncertainty)).map(({ gross }) => gross);
};

const paid = (offer: Partial<Offer>, year: number, change?: Partial<UncertaintyAssumptions>, growth?: number) => draw([offer], change, growth)[0]![year - 1]!;
const meanOf = (amounts: Float64Array) => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
const deviationOf = (amounts: Float64Array) => {
  const mean = meanOf(amounts);
  return Math.sqrt(meanOf(amounts.map((amount) => (amount - mean) ** 2)));
};
const within = (amounts: Float64Array, expected: number) => expect(Math.abs(meanOf(amounts) - expected)).toBeLessThan((5 * deviationOf(amounts)) / Math.sqrt(amounts.length) + 1);

/** 1,000 shares at 100, all of which vest after four years. */
const shares: Grant = aGrant({ sizeBy: 'shares', shares: 1_000, price: 100, vesting: { schedule: 'custom', tranches: [{ month: 48, share: 1 }] } });

describe('futures', () => {
  it('of one share have the percentiles of their closed form, within sampling error', () => {
    const sorted = [...paid({ grants: [shares] }, 4, { volatilityPublic: 0.5 }, 0.1)].sort((a, b) => a - b);
    const outlook = { spot: 100, drift: Math.log(1.1), volatility: 0.5, years: 4 };
    for (const p of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) {
      const error = 4 * Math.sqrt((p * (1 - p)) / sorted.length);
      const [low = 0, high = 0] = lognormalPercentiles(outlook, [p - error, p + error]);
      const drawn = sorted[Math.floor(p * sorted.length)]! / 100_000;
      expect(drawn, `percentile ${p}`).toBeGreaterThan(low);
      expect(drawn, `percentile ${p}`).toBeLessThan(high);
    }
  });

  it('of an amount that growth lifts above the largest that counts move from that', () => {
    // 1,000 million × 4⁴ are 256,000 million: more than the 10,000 million at which an amount stops.
    const large = { grants: [aGrant({ value: 1e9, vesting: shares.vesting })] };
    const amounts = paid(large, 4, {}, 3);
    expect(Math.min(...amounts)).toBeGreaterThan(0);
    within(amounts, 1e12);
    expect(new Set(paid(large, 4, { volatilityPublic: 0 }, 3))).toEqual(new Set([1e12]));
    within(paid({ grants: [anOptionGrant({ kind: 'nso', market: 'public', shares: 1e8, price: 90, strike: 1, vesting: shares.vesting })] }, 4, {}, 3), 1e12);
  });

  it('of shares come to the expected growth in the mean', () => {
    within(paid({ grants: [shares] }, 4, {}, 0.1), 100_000_00 * 1.1 ** 4);
    within(paid({ refreshers: yearlyRefreshers() }, 3, {}, 0.1), [...Array(8).keys()].reduce((sum, quarter) => sum + 3_000_00 * (1.1 ** ((quarter + 1) / 4)), 0));
  });

  it('of options come to the Black–Scholes value, not discounted, in the mean; under water too', () => {
    for (const strike of [40, 120, 300]) {
      const options = anOptionGrant({ kind: 'nso', market: 'public', shares: 1_000, price: 100, strike, vesting: shares.vesting });
      const drift = Math.log(1.05);
      const { call } = blackScholes({ spot: 100, strike, rate: drift, dividendYield: 0, volatility: 0.4, years: 4 });
      within(paid({ grants: [options] }, 4, { volatilityPublic: 0.4 }, 0.05), call * Math.exp(drift * 4) * 1_000_00);
    }
  });

  it('move a refresher only from the month it is made', () => {
    const later = yearlyRefreshers({ firstMonth: 36, vesting: { schedule: 'custom', tranches: [{ month: 12, share: 1 }] } });
    const logs = paid({ refreshers: later }, 4, { volatilityPublic: 0.5 }).map((amount) => Math.log(amount));
    expect(deviationOf(logs)).toBeCloseTo(0.5, 1);
  });

  it('use the volatility of private companies for paper that cannot be sold', () => {
    const paper = { ...shares, market: 'private' as const, countedShare: 1, priceBasis: 'fixed' as const };
    const logs = paid({ grants: [paper] }, 4, { volatilityPublic: 0, volatilityPrivate: 0.6 }).map((amount) => Math.log(amount));
    expect(deviationOf(logs) / 2).toBeCloseTo(0.6, 1);
  });

  it('end private companies in their scenarios as often as these are likely', () => {
    const grant = anOptionGrant({ vesting: shares.vesting });
    const outlook = aPrivateOutlook({ scenarios: [anExitCase({ exitValue: 400_000_000, probability: 0.3 }), anExitCase({ id: 'large', exitValue: 800_000_000, probability: 0.1 })] });
    // 80 million shares: 5 a share is worth 3, 10 is worth 8; 48,000 of them.
    const amounts = paid({ grants: [grant], privateOutlook: outlook }, 4, { volatilityPrivate: 0 });
    const share = (amount: number) => amounts.filter((drawn) => Math.abs(drawn - amount) < 2).length / amounts.length;
    const near = (drawn: number, chance: number) => expect(Math.abs(drawn - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / amounts.length));
    near(share(0), 0.6);
    near(share(48_000 * 3_00), 0.3);
    near(share(48_000 * 8_00), 0.1);
    within(amounts, 48_000 * (0.3 * 3 + 0.1 * 8) * 100);
  });

  it('pay target bonuses by their spread, and guaranteed ones as they stand', () => {
    const bonus = { ...anOffer().bonus, target: 0.2 };
    const amounts = paid({ base: 100_000, bonus }, 2, { bonusSpread: 0.25 });
    within(amounts, 120_000_00);
    expect(deviationOf(amounts) / 20_000_00).toBeCloseTo(0.25, 1);
    expect(Math.min(...amounts)).toBeGreaterThan(100_000_00);
    expect(new Set(paid({ base: 100_000, bonus: { ...bonus, guaranteed: 'all' } }, 2)).size).toBe(1);
  });

  it('let a purchase plan with lookback gain from a rising price, and never lose its discount', () => {
    const plan = (lookback: boolean): Partial<Offer> => ({ base: 120_000, espp: { kind: 'plan', contributionRate: 0.1, discount: 0.15, lookback } });
    expect(new Set(paid(plan(false), 1)).size).toBe(1);
    const amounts = paid(plan(true), 1);
    // Twice 6,000 buy 7,058.82 of shares; the lookback is a call on those for half a year, struck at the money.
    const discount = 12_000 / 0.85 - 12_000;
    const { call } = blackScholes({ spot: 6_000 / 0.85, strike: 6_000 / 0.85, rate: 0, dividendYield: 0, volatility: 0.4, years: 0.5 });
    expect(Math.min(...amounts) / 100).toBeCloseTo(120_000 + discount, 0);
    within(amounts, (120_000 + discount + 2 * call) * 100);
  });

  it('go together as far as they are correlated', () => {
    const together = (correlation: number) => {
      const [one, other] = draw([{ company: 'One', grants: [shares] }, { company: 'Other', grants: [shares] }], { correlation });
      const logs = [one!, other!].map((years) => years[3]!.map((amount) => Math.log(amount)));
      const [a, b] = logs as [Float64Array, Float64Array];
      const [meanA, meanB] = [meanOf(a), meanOf(b)];
      return meanOf(a.map((x, path) => (x - meanA) * (b[path]! - meanB))) / (deviationOf(a) * deviationOf(b));
    };
    expect(together(0)).toBeCloseTo(0, 1);
    expect(together(0.3)).toBeCloseTo(0.3, 1);
    expect(together(1)).toBeCloseTo(1, 12);
  });

  it('are the same for the same seed, whichever other offers there are, and the same in two offers of one company', () => {
    const one = { company: 'One', grants: [shares] };
    const few = { paths: 1_000 };
    const [alone] = draw([one], few);
    const [other, among, again] = draw([{ company: 'Other', grants: [shares] }, one, { ...one, company: ' one' }], few);
    expect(among).toEqual(alone);
    expect(again).toEqual(alone);
    expect(other).not.toEqual(alone);
    expect(draw([one], { ...few, seed: 2 })[0]).not.toEqual(alone);
  });

  it('can be fewer than a block, or end in the middle of one', () => {
    const many = paid({ grants: [shares] }, 4, { paths: 300 });
    expect(many.length).toBe(300);
    expect([...paid({ grants: [shares] }, 4, { paths: 100 })]).toEqual([...many.subarray(0, 100)]);
  });
});
