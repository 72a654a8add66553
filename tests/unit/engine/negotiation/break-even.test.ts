import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { breakEven, type BreakEven } from '@/lib/engine/negotiation/break-even';
import { leastAmount } from '@/lib/engine/negotiation/least-amount';
import { PAY_LEVERS, withMorePay, type PayLever } from '@/lib/engine/negotiation/with-more-pay';
import { missingPay } from '@/lib/engine/projection/missing-pay';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '../../../support/builders/a-comparison';
import { aCriterion } from '../../../support/builders/a-criterion';
import { aGrant } from '../../../support/builders/a-grant';
import { anOffer } from '../../../support/builders/an-offer';

const gross4 = (comparison: Comparison) => (projection: OfferProjection) =>
  missingPay(projection) === 'base' || projection.currency !== comparison.currency ? null : projection.total4;

const solve = (comparison: Comparison) =>
  breakEven({
    comparison,
    project: (offer) => projectOffer(offer, comparison.assumptions, vestingPresets),
    worth: gross4(comparison),
  });

const a = anOffer({ id: 'a', base: 200_000 });
const b = anOffer({ id: 'b', base: 190_000 });
const pay = aCriterion({ id: 'pay', weight: 1, measure: { figure: 'average4', low: 100_000, high: 300_000 } });
const team = (scores: Record<string, number>) => aCriterion({ id: 'team', weight: 1, scores });
const amounts = (row: Readonly<Record<PayLever, BreakEven>> | null | undefined) =>
  row && Object.fromEntries(PAY_LEVERS.map((lever) => [lever, row[lever].kind === 'amount' ? row[lever].more : row[lever].obstacle]));

describe('the least amount', () => {
  it('suffices, and one less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (threshold, most) => {
        expect(leastAmount((amount) => (amount >= threshold ? 1 : 0), most)).toBe(threshold <= most ? threshold : null);
      }),
    );
  });

  it('is found along bent and stepped lines too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.3, max: 3, noNaN: true }), (target, step, power) => {
        const surplus = (amount: number) => Math.floor(amount / step) ** power - target ** power;
        expect(leastAmount(surplus, 1e13)).toBe((target + 1) * step);
      }),
    );
  });

  it('takes few tries', () => {
    const tries = (surplusOf: (amount: number) => number): number => {
      let count = 0;
      leastAmount((amount) => (count++, surplusOf(amount)), 1e12);
      return count;
    };
    expect(tries((amount) => amount - 123_456_789)).toBeLessThan(6);
    // Taxed at rates that rise with the amount.
    expect(tries((amount) => amount * 0.7 - Math.max(0, amount - 1e7) * 0.2 - 123_456_789)).toBeLessThan(20);
    expect(tries((amount) => (amount >= 123_456_789 ? 1 : -1))).toBeLessThan(90);
  });
});

describe('what it would take to lead on pay', () => {
  it('is worked out to the cent for each kind of pay', () => {
    const [first, second] = solve(aComparison({ offers: [a, b] }));
    expect(first).toMatchObject({ offerId: 'a', pay: null });
    // Four years of one cent more, and the cent that tells: monthly pay is whole cents, which add up to the year.
    expect(amounts(second?.pay)).toEqual({ base: 1_000_001, signOn: 4_000_001, equity: 4_000_001 });
  });

  it('asks a cent of offers that are level', () => {
    const rows = solve(aComparison({ offers: [a, { ...a, id: 'b' }] }));
    expect(rows.map((row) => amounts(row.pay)?.['signOn'])).toEqual([1, 1]);
  });

  it('grants more stock on the terms of the first grant', () => {
    // Half of the paper value counts (half a cent as a cent), and all of it vests within the four years.
    const grant = aGrant({ market: 'private', kind: 'nso', sizeBy: 'shares', shares: 0, value: null, price: 1, strike: 1, countedShare: 0.5 });
    expect(amounts(solve(aComparison({ offers: [a, { ...b, grants: [grant] }] }))[1]?.pay)).toMatchObject({ equity: 8_000_001 });
    const never = { ...grant, doubleTrigger: { eventMonth: null, expiryMonths: null } };
    expect(amounts(solve(aComparison({ offers: [a, { ...b, grants: [never] }] }))[1]?.pay)).toMatchObject({ base: 1_000_001, equity: { reason: 'no-effect' } });
  });

  it('never reads unknown pay as none', () => {
    const rows = solve(aComparison({ offers: [a, { ...b, base: null }, { ...b, id: 'c', currency: 'EUR' }] }));
    expect(amounts(rows[0]?.pay)?.['base']).toEqual({ reason: 'rival-pay-unknown', offers: ['b', 'c'] });
    expect(amounts(rows[1]?.pay)?.['signOn']).toEqual({ reason: 'own-pay-unknown' });
    expect(amounts(rows[2]?.pay)?.['equity']).toEqual({ reason: 'own-pay-unknown' });
  });
});

describe('what it would take to lead in the matrix', () => {
  it('goes through the measured score', () => {
    // A: pay 3, team 3. B: pay 2.8, team 3: B needs what A pays, and the little that tells values apart.
    const [first, second] = solve(aComparison({ offers: [a, b], criteria: [pay, team({ a: 3, b: 3 })] }));
    expect(first).toMatchObject({ matrix: null });
    expect(amounts(second?.matrix)).toEqual({ base: 1_000_001, signOn: 4_000_002, equity: 4_000_002 });
  });

  it('is no amount where the scale ends first, and says how far behind that leaves it', () => {
    const capped = solve(aComparison({ offers: [a, b], criteria: [pay, team({ a: 5, b: 1 })] }))[1]?.matrix;
    expect(amounts(capped)?.['base']).toEqual({ reason: 'scale-ends', criteria: ['pay'], already: false, behind: expect.closeTo(1, 9) });
    const rich = solve(aComparison({ offers: [a, { ...b, base: 400_000 }], criteria: [pay, team({ a: 5, b: 1 })] }))[1]?.matrix;
    expect(amounts(rich)?.['signOn']).toMatchObject({ reason: 'scale-ends', already: true });
  });

  it('is no amount where pay is not measured, does not move, or is not known', () => {
    const byHand = solve(aComparison({ offers: [a, b], criteria: [team({ a: 5, b: 1 })] }))[1]?.matrix;
    expect(amounts(byHand)?.['base']).toEqual({ reason: 'not-measured' });
    const guaranteed = { ...pay, measure: { figure: 'guaranteed4' as const, low: 0, high: 4_000_000 } };
    const offers = [a, { ...b, grants: [aGrant({ value: 1, doubleTrigger: { eventMonth: null, expiryMonths: null } })] }];
    expect(amounts(solve(aComparison({ offers, criteria: [guaranteed, team({ a: 3, b: 3 })] }))[1]?.matrix)).toMatchObject({ equity: { reason: 'no-effect' }, base: expect.any(Number) });
    expect(amounts(solve(aComparison({ offers: [a, { ...b, base: null }], criteria: [pay] }))[1]?.matrix)?.['base']).toEqual({ reason: 'own-pay-unknown' });
  });

  it('is not asked where nothing can be scored', () => {
    expect(solve(aComparison({ offers: [a, b] })).map((row) => row.matrix)).toEqual([null, null]);
    expect(solve(aComparison({ offers: [], criteria: [pay] }))).toEqual([]);
    expect(solve(aComparison({ offers: [a], criteria: [pay] }))).toEqual([{ offerId: 'a', pay: null, matrix: null }]);
  });
});

it('holds for the sample: with that much more each offer leads, and with a cent less it does not', () => {
  const comparison = sampleComparison;
  const projections = projectComparison(comparison, vestingPresets);
  const changed = (place: number, lever: PayLever, more: number) => {
    const offer = withMorePay(comparison.offers[place]!, lever, more / 100);
    return { offers: comparison.offers.with(place, offer), projections: projections.with(place, projectOffer(offer, comparison.assumptions, vestingPresets)) };
  };
  const leads = {
    pay: (place: number, lever: PayLever, more: number) => {
      const totals = changed(place, lever, more).projections.map(({ total4 }) => total4);
      return totals.every((total, index) => index === place || total < totals[place]!);
    },
    matrix: (place: number, lever: PayLever, more: number) => {
      const { offers, projections: next } = changed(place, lever, more);
      const scored = scoreMatrix(comparisonMatrix({ ...comparison, offers }, next));
      return scored.status === 'scored' && scored.winner === comparison.offers[place]!.id;
    },
  };
  const found = solve(comparison).flatMap((row, place) =>
    (['pay', 'matrix'] as const).flatMap((goal) => PAY_LEVERS.flatMap((lever) => {
      const answer = row[goal]?.[lever];
      return answer?.kind === 'amount' ? [{ goal, place, lever, more: answer.more }] : [];
    })),
  );
  expect(found.length).toBeGreaterThan(6);
  for (const { goal, place, lever, more } of found) {
    expect(leads[goal](place, lever, more)).toBe(true);
    expect(leads[goal](place, lever, more - 1)).toBe(false);
  }
});

it('is not looked for in the matrix while the chance of paying most counts there, and is on pay', () => {
  const chance = aCriterion({ id: 'chance', measure: { figure: 'chanceBest', low: 0, high: 1 } });
  const rows = solve(aComparison({ offers: [a, b], criteria: [pay, chance] }));
  const notKnown = { base: { reason: 'chance-counts' }, signOn: { reason: 'chance-counts' }, equity: { reason: 'chance-counts' } };
  expect(rows.map(({ matrix }) => amounts(matrix))).toEqual([notKnown, notKnown]);
  expect(amounts(rows[1]!.pay)).toMatchObject({ base: 1_000_001, signOn: 4_000_001 });
  const without = solve(aComparison({ offers: [a, b], criteria: [pay, { ...chance, weight: 0 }] }));
  expect(without.map(({ matrix }) => amounts(matrix))).toEqual([null, expect.objectContaining({ base: expect.any(Number) })]);
});
