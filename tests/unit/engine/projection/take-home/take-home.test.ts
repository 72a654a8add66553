import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

/** A job in Texas from 1 January 2026 with prices that stand still, so that every year is taxed by the tables of 2026. */
const project = (offer: Partial<Offer>, assumptions: Partial<Assumptions> = {}) =>
  projectOffer(anOffer({ state: 'TX', startDate: '2026-01-01', ...offer }), { ...defaultAssumptions, inflation: 0, ...assumptions }, vestingPresets, taxTables);

const firstYear = (offer: Partial<Offer>, assumptions: Partial<Assumptions> = {}) => {
  const { gross, tax, putAway, takeHome } = project(offer, assumptions).years[0]!;
  return [gross, tax, putAway, takeHome].map((amount) => (amount === null ? null : amount / 100));
};

describe('take-home pay in the US', () => {
  it('is pay less federal, payroll and state tax', () => {
    // 103,900 taxable: 1,240 + 4,560 + 11,770; Social Security 7,440; Medicare 1,740.
    expect(firstYear({ base: 120_000 })).toEqual([120_000, 26_750, 0, 93_250]);
  });

  it('takes bonuses, sign-on payments and shares that can be sold as pay', () => {
    const parts = { base: 100_000, bonus: { ...anOffer().bonus, target: 0.1 }, grants: [aGrant({ value: 40_000, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } })] };
    expect(firstYear(parts)).toEqual(firstYear({ base: 120_000 }));
  });

  it('charges no payroll tax on shares of a purchase plan or of incentive options sold at once', () => {
    // 600 twice a year at 15 % off gain 211.76, taxed at 22 %: 46.59 beside the 26,750 on pay.
    expect(firstYear({ base: 120_000, espp: { kind: 'plan', contributionRate: 0.01, discount: 0.15, lookback: true } })).toEqual([120_211.76, 26_796.59, 0, 93_415.17]);
    // 5,000 options at 4 above their strike: the 17,570 of income tax on 120,000 and 7.65 % of 100,000.
    const options = (kind: 'iso' | 'nso') => anOptionGrant({ kind, market: 'public', shares: 20_000, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } });
    expect(firstYear({ base: 100_000, grants: [options('iso')] })).toEqual([120_000, 25_220, 0, 94_780]);
    expect(firstYear({ base: 100_000, grants: [options('nso')] })).toEqual([120_000, 26_750, 0, 93_250]);
  });

  it('has four-year figures, an average and a steady state', () => {
    const { takeHome4, takeHomeAverage4, takeHomeSteadyState, takeHomeGap } = project({ base: 120_000 });
    expect([takeHome4, takeHomeAverage4, takeHomeSteadyState, takeHomeGap]).toEqual([37_300_000, 9_325_000, 9_325_000, null]);
  });

  it('leaves out benefits in kind, which are not taxed, and takes costs off', () => {
    const item = { id: 'x', label: '', yearly: 1_200 };
    expect(firstYear({ base: 120_000, benefits: [item] })).toEqual([121_200, 26_750, 0, 93_250]);
    expect(firstYear({ base: 120_000, costs: [item] })).toEqual([118_800, 26_750, 0, 92_050]);
  });

  it('pays the tax on shares that cannot be sold out of cash', () => {
    const shares = aGrant({ market: 'private', countedShare: 1, value: 40_000, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } });
    expect(firstYear({ base: 110_000, grants: [shares] })).toEqual([120_000, 26_750, 0, 83_250]);
  });

  it('takes each year of service as the tax year in which it starts, by tables raised with prices', () => {
    const { years } = project({ base: 120_000, startDate: '2026-07-01' }, { inflation: 0.1 });
    // The standard deduction, the brackets and the Social Security limit rise; the pay does not.
    const taxes = years.map(({ tax }) => tax!);
    expect(taxes).toEqual([...taxes].sort((a, b) => b - a));
    expect(new Set(taxes).size).toBe(5);
  });

  it('uses the first tables there are for a job that started before them', () => {
    expect(project({ base: 120_000, startDate: '2019-01-01' }).years[0]?.tax).toBe(project({ base: 120_000, startDate: '2025-01-01' }).years[0]?.tax);
  });

  it('counts the city’s tax', () => {
    const tax = (locality: string | null) => project({ state: 'PA', locality }).years[0]!.tax!;
    // 3.74 % of 120,000, deducted nowhere: the standard deduction is larger.
    expect(tax('philadelphia') - tax(null)).toBe(448_800);
    expect(tax('atlantis')).toBe(tax(null));
  });
});

describe('what is put away before tax', () => {
  it('is neither taxed as income nor taken home', () => {
    // 10 % of 120,000 in the 22 % bracket saves 2,640; payroll tax stays.
    expect(firstYear({ base: 120_000 }, { retirementDeferral: 0.1 })).toEqual([120_000, 24_110, 12_000, 83_890]);
  });

  it('stops at the limits of the year', () => {
    expect(firstYear({ base: 400_000 }, { retirementDeferral: 0.5 })[2]).toBe(24_500);
    expect(firstYear({ base: 400_000 }, { hsaDeferral: 9_000 })[2]).toBe(4_400);
    expect(firstYear({ base: 400_000 }, { hsaDeferral: 9_000, filingStatus: 'married-joint' })[2]).toBe(8_750);
  });

  it('is never more than is paid', () => {
    expect(firstYear({ base: 10_000 }, { retirementDeferral: 1, hsaDeferral: 4_000 })).toMatchObject([10_000, expect.any(Number), 10_000, expect.any(Number)]);
  });
});

describe('a joint return', () => {
  it('charges an offer with what it adds to the couple’s tax', () => {
    const alone = firstYear({ base: 120_000 }, { filingStatus: 'married-joint' });
    const both = firstYear({ base: 120_000 }, { filingStatus: 'married-joint', spouseWages: 100_000 });
    // Alone 87,800 taxable: 10,040; with the spouse 187,800 in the 22 % bracket less the spouse's own 67,800: 7,640.
    expect(alone[1]).toBe(10_040 + 7_440 + 1_740);
    expect(both[1]).toBe(11_600 + 22 * 870 - 7_640 + 9_180);
  });

  it('alone knows a spouse’s pay', () => {
    expect(firstYear({ base: 120_000 }, { spouseWages: 100_000 })).toEqual(firstYear({ base: 120_000 }));
  });
});

describe('take-home pay after exercising options', () => {
  // A year's cliff, then monthly: 12,000 options a year at a strike of 2, on a fair market value of 2, so that no tax comes with it.
  const after = (change: Parameters<typeof anOptionGrant>[0], offer: Partial<Offer> = {}, assumptions: Partial<Assumptions> = {}) => {
    const { years, afterExercising4, afterExercisingAverage4, afterExercisingSteadyState } = project({ base: 120_000, grants: [anOptionGrant(change)], ...offer }, assumptions);
    return { years: years.map(({ exercising, takeHome, afterExercising }) => [exercising, takeHome, afterExercising].map((amount) => amount! / 100)), four: [afterExercising4, afterExercisingAverage4, afterExercisingSteadyState].map((amount) => amount! / 100) };
  };
  const [exercised, kept] = [[24_000, 93_250, 69_250], [0, 93_250, 93_250]];

  it('takes off what they cost as they vest', () => {
    expect(after({ exercise: 'on-vest' })).toEqual({ years: [exercised, exercised, exercised, exercised, kept], four: [277_000, 69_250, 93_250] });
  });

  it('takes nothing off where they are exercised later, never, or sold at once', () => {
    for (const exercise of ['at-exit', 'never'] as const) expect(after({ exercise }).years[0]).toEqual(kept);
    expect(after({ kind: 'nso', market: 'public' }).years[0]?.[0]).toBe(0);
  });

  it('costs as much where the shares are counted for nothing, and so does their tax', () => {
    const nothing = { privateCounts: 'nothing' } as const;
    expect(after({ exercise: 'on-vest' }, {}, nothing)).toEqual(after({ exercise: 'on-vest' }));
    // 12,000 options taxed on 1 each, as pay: 12,000 more beside the 120,000; the first 1,800 at 22 %, the rest at 24 %, and 7.65 %.
    expect(after({ kind: 'nso', exercise: 'on-vest', fairMarketValue: 3 }, {}, nothing).years[0]?.[1]).toBe(93_250 - (396 + 2_448 + 918));
  });

  it('is not spent on options under water', () => {
    expect(after({ exercise: 'on-vest', strike: 6 }).years[0]).toEqual(kept);
  });
});

describe('take-home pay elsewhere', () => {
  it('is pay less the rate entered', () => {
    expect(firstYear({ country: 'DE', currency: 'EUR', state: 'Berlin', effectiveTaxRate: 0.4, base: 100_000 })).toEqual([100_000, 40_000, 0, 60_000]);
  });

  it('taxes all that is taxed, and nothing that is exempt', () => {
    const item = { id: 'x', label: '', yearly: 1_000 };
    expect(firstYear({ country: 'DE', effectiveTaxRate: 0.5, base: 80_000, refreshers: yearlyRefreshers({ yearlyValue: 0 }), benefits: [item] })).toEqual([81_000, 40_000, 0, 40_000]);
  });
});

describe('take-home pay that cannot be worked out', () => {
  it.each<[string, Partial<Offer>]>([
    ['state', { state: '' }],
    ['state', { state: 'Atlantis' }],
    ['state', { state: 'toString' }],
    ['tax-rate', { country: 'DE', effectiveTaxRate: null }],
    ['currency', { currency: 'EUR' }],
  ])('is not known for want of a %s, and never nothing', (gap, offer) => {
    const { years, takeHome4, takeHomeAverage4, takeHomeSteadyState, takeHomeGap, total4 } = project(offer);
    expect(takeHomeGap).toBe(gap);
    expect([takeHome4, takeHomeAverage4, takeHomeSteadyState]).toEqual([null, null, null]);
    for (const { tax, putAway, takeHome } of years) expect([tax, putAway, takeHome]).toEqual([null, null, null]);
    expect(total4).toBeGreaterThan(0);
  });

  it('waits for the tables', () => {
    expect(projectOffer(anOffer({ state: 'TX' }), defaultAssumptions, vestingPresets).takeHomeGap).toBe('tables');
    expect(projectOffer(anOffer({ country: 'DE', effectiveTaxRate: 0.3 }), defaultAssumptions, vestingPresets).takeHomeGap).toBeNull();
  });
});
