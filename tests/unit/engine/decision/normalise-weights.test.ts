import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWeights } from '@/lib/engine/decision/normalise-weights';

describe('normalising weights', () => {
  it('keeps the proportions and adds up to one', () => {
    expect(normaliseWeights({ pay: 25, team: 20, growth: 5 })).toEqual({ pay: 0.5, team: 0.4, growth: 0.1 });
  });

  it('says that nothing counts where every weight is zero or there is none', () => {
    expect(normaliseWeights({ pay: 0, team: 0 })).toBeNull();
    expect(normaliseWeights({})).toBeNull();
  });

  it('holds for the largest and the smallest numbers there are', () => {
    expect(normaliseWeights({ pay: Number.MAX_VALUE, team: Number.MAX_VALUE })).toEqual({ pay: 0.5, team: 0.5 });
    expect(normaliseWeights({ pay: Number.MIN_VALUE, team: 0 })).toEqual({ pay: 1, team: 0 });
  });

  it.each([-1, NaN, Infinity])('refuses a weight of %d', (weight) => {
    expect(() => normaliseWeights({ pay: 1, team: weight })).toThrow(RangeError);
  });

  it('always adds up to one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 30 }), (weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const normal = normaliseWeights(Object.fromEntries(weights.map((weight, place) => [`c${place}`, weight])))!;
        expect(Object.values(normal).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
