import { describe, expect, it } from 'vitest';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const flat: Assumptions = { ...defaultAssumptions, privateCountedShare: 1 };
const project = (offer: Partial<Offer>, assumptions: Partial<Assumptions> = {}) => projectOffer(anOffer(offer), { ...flat, ...assumptions }, vestingPresets);
const dollars = (amount: number) => amount / 100;

/** The field's reference case: a senior offer of a large public company. */
const publicOffer: Partial<Offer> = {
  base: 220_000,
  bonus: { ...blankBonus, target: 0.15 },
  signOns: [aSignOn({ amount: 50_000 })],
  grants: [aGrant({ value: 600_000 })],
  refreshers: yearlyRefreshers({ certainty: 'assumed', yearlyValue: 120_000 }),
};

describe('the projection of a public offer', () => {
  const projection = project(publicOffer);

  it('gives 453,000 · 433,000 · 463,000 · 493,000 · 373,000', () => {
    expect(projection.years.map((year) => dollars(year.gross))).toEqual([453_000, 433_000, 463_000, 493_000, 373_000]);
    expect(dollars(projection.total4)).toBe(1_842_000);
    expect(dollars(projection.average4)).toBe(460_500);
    expect(dollars(projection.steadyState)).toBe(373_000);
  });

  it('tells its components and how sure they are', () => {
    expect(projection.years[1]).toMatchObject({
      year: 2,
      byKind: { base: 22_000_000, bonus: 3_300_000, signOn: 0, equity: 18_000_000, costs: 0 },
      byCertainty: { guaranteed: 22_000_000, target: 3_300_000, promised: 15_000_000, assumed: 3_000_000 },
      equityAssumed: 3_000_000,
    });
    expect(dollars(projection.guaranteed4)).toBe(930_000);
    expect(projection.guaranteedShare4).toBeCloseTo(930 / 1842, 12);
  });

  it('has nothing in hand at the start and everything at the end', () => {
    expect(projection.cumulative).toHaveLength(61);
    expect(projection.cumulative[0]).toBe(0);
    expect(projection.cumulative[12]).toBe(45_300_000);
    expect(projection.cumulative[48]).toBe(projection.total4);
    expect(projection.tenure.at(-1)).toEqual({ month: 60, kept: projection.cumulative[60], clawedBack: 0, forfeited: 0, exerciseCost: 0 });
  });
});

describe('the projection', () => {
  it('has no guaranteed share of nothing', () => {
    expect(project({ base: null })).toMatchObject({ total4: 0, guaranteedShare4: null });
  });

  it('takes costs off', () => {
    expect(project({ costs: [{ id: 'rent', label: 'Rent', yearly: 20_000 }] }).years[0]).toMatchObject({ gross: 10_000_000, byKind: { costs: -2_000_000 } });
  });

  it('keeps the order of a comparison and each offer its currency', () => {
    const offers = [anOffer({ id: 'b', currency: 'EUR' }), anOffer({ id: 'a' })];
    expect(projectComparison({ offers, assumptions: flat }, vestingPresets).map(({ offerId, currency }) => [offerId, currency])).toEqual([['b', 'EUR'], ['a', 'USD']]);
  });
});

describe('leaving early', () => {
  const kept = (signOn: Parameters<typeof aSignOn>[0], month: number) => {
    const { tenure } = project({ base: null, signOns: [aSignOn({ amount: 12_000, ...signOn })] });
    return [dollars(tenure[month]!.kept), dollars(tenure[month]!.clawedBack)];
  };

  it('owes all of a payment until its clawback is over', () => {
    const clawback = { ...blankClawback, method: 'full' as const };
    expect(kept({ clawback }, 0)).toEqual([0, 0]);
    expect(kept({ clawback }, 1)).toEqual([0, 12_000]);
    expect(kept({ clawback }, 11)).toEqual([0, 12_000]);
    expect(kept({ clawback }, 12)).toEqual([12_000, 0]);
  });

  it('owes the part still to serve where it is pro rata', () => {
    const clawback = blankClawback;
    expect(kept({ clawback }, 1)).toEqual([1000, 11_000]);
    expect(kept({ clawback }, 9)).toEqual([9000, 3000]);
    expect(kept({ clawback }, 12)).toEqual([12_000, 0]);
  });

  it('counts from the month of a later payment, which is not owed before it is paid', () => {
    const late = { month: 12, clawback: { ...blankClawback, months: 24 } };
    expect(kept(late, 12)).toEqual([0, 0]);
    expect(kept(late, 24)).toEqual([6000, 6000]);
    expect(kept(late, 36)).toEqual([12_000, 0]);
  });

  it('owes back only what reached the person, where that is agreed', () => {
    const { tenure } = project({ base: null, signOns: [aSignOn({ clawback: { ...blankClawback, basis: 'net', netShare: 0.7 } })] });
    expect([1, 6, 12].map((month) => dollars(tenure[month]!.clawedBack))).toEqual([38_500, 21_000, 0]);
  });

  it('leaves behind the match that is not one’s own yet', () => {
    const vesting = [{ months: 12, share: 0.5 }, { months: 24, share: 1 }];
    const { tenure } = project({ base: 200_000, match: aMatch({ vesting }) });
    // 6,000 a year is set aside.
    expect([11, 12, 23, 24].map((month) => dollars(tenure[month]!.forfeited))).toEqual([5_500, 3_000, 5_750, 0]);
  });

  it('tells what it takes to exercise what has vested', () => {
    const { tenure } = project({ base: null, grants: [anOptionGrant()] });
    // 48,000 options at 2, a quarter of them at the cliff.
    expect([11, 12, 48, 60].map((month) => dollars(tenure[month]!.exerciseCost))).toEqual([0, 24_000, 96_000, 96_000]);
    expect(dollars(tenure[48]!.kept)).toBe(192_000);
  });

  it('keeps a cliff from the month it is reached', () => {
    const { tenure } = project({ base: null, grants: [aGrant({ vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' } })] });
    expect([11, 12, 13].map((month) => dollars(tenure[month]!.kept))).toEqual([0, 120_000, 130_000]);
  });
});

describe('the steady state', () => {
  const steady = (offer: Partial<Offer>, assumptions: Partial<Assumptions> = {}) => dollars(project(offer, assumptions).steadyState);
  const refreshers = yearlyRefreshers({ yearlyValue: 40_000 });

  it('has no first grant and no one-off payment left in it', () => {
    expect(steady({ grants: [aGrant()], signOns: [aSignOn({ month: 50 })] })).toBe(120_000);
    expect(steady({ grants: [aGrant({ startMonth: 24 })] })).toBe(120_000);
    expect(steady({ grants: [aGrant({ doubleTrigger: { eventMonth: 100, expiryMonths: null } })] })).toBe(120_000);
  });

  it('has refreshers stacked in full, however late they begin', () => {
    expect(steady({ refreshers })).toBe(160_000);
    expect(steady({ refreshers: { ...refreshers, firstMonth: 0 } })).toBe(160_000);
    expect(steady({ refreshers: { ...refreshers, firstMonth: 60 } })).toBe(160_000);
    expect(steady({ refreshers: { ...refreshers, vesting: { schedule: 'preset', preset: 'one-year' } } })).toBe(160_000);
  });

  it("pays what the fifth year pays: later raises are left out", () => {
    expect(steady({}, { raiseRate: 0.1 })).toBeCloseTo(120_000 * 1.1 ** 4, 1);
    expect(steady({ refreshers: { ...refreshers, firstMonth: 36 } }, { raiseRate: 0.1 })).toBeCloseTo(120_000 * 1.1 ** 4 + 40_000, 1);
  });

  it('knows promotions within five years, with refreshers stacked in full after them', () => {
    const promoted = aPromotion({ month: 30, refresherYearlyValue: 60_000 });
    expect(steady({ refreshers, promotions: [promoted] })).toBe(240_000);
    expect(steady({ refreshers, promotions: [{ ...promoted, month: 60 }] })).toBe(160_000);
    expect(steady({ relocation: { amount: 9_000, month: 50, tax: 'taxable', clawback: null } })).toBe(120_000);
  });

  it('has a full bonus where the first was prorated', () => {
    expect(steady({ startDate: '2027-12-31', bonus: { ...blankBonus, target: 0.1, firstYear: 'prorated' as const } })).toBe(132_000);
  });

  it('lets refreshers grow from when they are made, so that no year differs from the next', () => {
    const vesting = { schedule: 'custom', tranches: [{ month: 12, share: '1/2' }, { month: 24, share: '1/2' }] } as const;
    expect(steady({ refreshers: { ...refreshers, vesting } }, { sharePriceGrowth: 0.1 })).toBeCloseTo(120_000 + 20_000 * 1.1 + 20_000 * 1.21, 2);
  });

  it('looks no further than twenty years', () => {
    expect(steady({ grants: [aGrant({ value: 1_000_000, vesting: { schedule: 'custom', tranches: [{ month: 240, share: '1/2' }, { month: 300, share: '1/2' }] } })] })).toBe(620_000);
  });
});
