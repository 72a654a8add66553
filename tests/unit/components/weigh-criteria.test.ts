import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShares, askAs, byRanking, chooseFirstSwing, firstSwing, setWeight, settleWeights } from '@/components/matrix/weigh-criteria';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { weighings } from '@/lib/engine/comparison/weighing';
import { aCriterion } from '@/tests/support/builders/a-criterion';

const NAMES = ['pay', 'team', 'growth', 'place'];
const weighed = (...weights: readonly number[]): readonly Criterion[] => weights.map((weight, place) => aCriterion({ id: NAMES[place] ?? `c${place}`, weight }));
const read = (criteria: readonly Criterion[]) => Object.fromEntries(criteria.map(({ id, weight }) => [id, Math.round(weight * 1e6) / 1e6]));
const order = (criteria: readonly Criterion[]) => criteria.map(({ id }) => id).join(' ');
const sum = (criteria: readonly Criterion[]) => criteria.reduce((total, { weight }) => total + weight, 0);

describe('weights as shares', () => {
  it('add up to 100, and stay the very same where they do already', () => {
    expect(read(asShares(weighed(3, 1)))).toEqual({ pay: 75, team: 25 });
    const shares = weighed(60, 40);
    expect(asShares(shares)).toBe(shares);
  });

  it('are equal where all are zero', () => {
    expect(read(asShares(weighed(0, 0, 0, 0)))).toEqual({ pay: 25, team: 25, growth: 25, place: 25 });
  });

  it('make room for the one that is moved, and come back in the proportions they had', () => {
    const before = weighed(50, 30, 20);
    const all = setWeight(before, 'pay', 100, 'sliders');
    expect(read(all)).toEqual({ pay: 100, team: 0, growth: 0 });
    expect(read(setWeight(all, 'pay', 75, 'sliders', before))).toEqual({ pay: 75, team: 15, growth: 10 });
  });

  it('know nothing of criteria that are not there', () => {
    const before = weighed(50, 50);
    expect(setWeight(before, 'nobody', 10, 'sliders')).toBe(before);
  });
});

describe('a ranking', () => {
  it('weighs by the order: 11/18, 5/18 and 2/18 of three', () => {
    expect(read(byRanking(weighed(1, 1, 1)))).toEqual({ pay: 61.111111, team: 27.777778, growth: 11.111111 });
  });

  it('begins with the weightiest, equal ones as they stood', () => {
    expect(order(askAs(weighed(10, 40, 10, 40), 'ranking'))).toBe('team place pay growth');
  });

  it('is not moved by a weight', () => {
    const ranked = byRanking(weighed(1, 1));
    expect(setWeight(ranked, 'pay', 3, 'ranking')).toBe(ranked);
  });
});

describe('swings', () => {
  it('stand against 100', () => {
    expect(read(askAs(weighed(25, 20, 5), 'swings'))).toEqual({ pay: 100, team: 80, growth: 20 });
    expect(read(setWeight(weighed(100, 80), 'team', 35, 'swings'))).toEqual({ pay: 100, team: 35 });
    expect(read(setWeight(weighed(100, 80), 'team', 135, 'swings'))).toEqual({ pay: 100, team: 100 });
    expect(read(askAs(weighed(0, 0), 'swings'))).toEqual({ pay: 100, team: 100 });
  });

  it('change places when another is lifted first', () => {
    const next = chooseFirstSwing(weighed(100, 80, 20), 'growth');
    expect(read(next)).toEqual({ pay: 20, team: 80, growth: 100 });
    expect(firstSwing(next)?.id).toBe('growth');
  });

  it('of the same worth change places in the list', () => {
    const next = chooseFirstSwing(weighed(40, 100, 100), 'growth');
    expect([order(next), firstSwing(next)?.id]).toEqual(['pay growth team', 'growth']);
  });

  it('stay as they are for the one that is first, or is not there', () => {
    const before = weighed(100, 80);
    expect([chooseFirstSwing(before, 'pay'), chooseFirstSwing(before, 'nobody')]).toEqual([before, before]);
  });
});

describe('criteria that come and go', () => {
  it('leave shares of 100, a ranking, or swings against 100', () => {
    expect(read(settleWeights(weighed(60, 20), 'sliders'))).toEqual({ pay: 75, team: 25 });
    expect(read(settleWeights(weighed(1, 9), 'ranking'))).toEqual({ pay: 75, team: 25 });
    expect(read(settleWeights(weighed(80, 20), 'swings'))).toEqual({ pay: 100, team: 25 });
    expect([settleWeights([], 'ranking'), read(settleWeights(weighed(0, 0), 'swings'))]).toEqual([[], { pay: 0, team: 0 }]);
  });
});

const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('any weights, asked for in any way', () => {
  it('are finite, not negative and at most 100, and of swings one is 100; shares add up to 100', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(...weighings), fc.nat(), fc.double({ min: -10, max: 200, noNaN: true }), (list, weighing, at, weight) => {
        const asked = askAs(weighed(...list), weighing);
        const moved = setWeight(asked, asked[at % asked.length]!.id, weight, weighing);
        for (const one of [...asked, ...moved]) expect(one.weight >= 0 && one.weight <= 100 + 1e-9).toBe(true);
        if (weighing === 'swings') expect(Math.max(...asked.map((one) => one.weight))).toBeCloseTo(100, 9);
        else for (const all of [asked, moved]) expect(sum(all)).toBeCloseTo(100, 6);
      }),
    );
  });

  it('keep their proportions from one way to the other, but for a ranking', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 }), (list) => {
        const [a, b] = [askAs(askAs(weighed(...list), 'swings'), 'sliders'), asShares(weighed(...list))];
        a.forEach((one, place) => expect(one.weight).toBeCloseTo(b[place]!.weight, 9));
      }),
    );
  });
});
