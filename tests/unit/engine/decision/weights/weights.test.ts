import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOrderCentroid } from '@/lib/engine/decision/weights/rank-order-centroid';
import { rescaleWeights } from '@/lib/engine/decision/weights/rescale-weights';
import { swingWeights } from '@/lib/engine/decision/weights/swing-weights';

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
const closeTo = (list: readonly number[]) => list.map((one) => expect.closeTo(one, 10) as number);

describe('weights from a ranking', () => {
  it('are the centroid: worked by hand for one, two, three and four', () => {
    expect(rankOrderCentroid(0)).toEqual([]);
    expect(rankOrderCentroid(1)).toEqual([1]);
    expect(rankOrderCentroid(2)).toEqual(closeTo([3 / 4, 1 / 4]));
    expect(rankOrderCentroid(3)).toEqual(closeTo([11 / 18, 5 / 18, 2 / 18]));
    expect(rankOrderCentroid(4)).toEqual(closeTo([25 / 48, 13 / 48, 7 / 48, 3 / 48]));
  });

  it('are the mean of the corners of all weightings in that order', () => {
    // The weightings w₁ ≥ w₂ ≥ … ≥ wₙ are the simplex whose corners weigh the first k equally.
    for (let count = 1; count <= 30; count++) {
      const corners = Array.from({ length: count }, (_, k) => Array.from({ length: count }, (__, i) => (i <= k ? 1 / (k + 1) : 0)));
      const mean = Array.from({ length: count }, (_, i) => sum(corners.map((corner) => corner[i]!)) / count);
      expect(rankOrderCentroid(count)).toEqual(closeTo(mean));
    }
  });
});

const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('weights as swings', () => {
  it('put the largest at 100', () => {
    expect(swingWeights([25, 20, 15, 15, 10, 10, 5])).toEqual(closeTo([100, 80, 60, 60, 40, 40, 20]));
    expect([swingWeights([0, 0]), swingWeights([])]).toEqual([null, null]);
  });

  it('keep all proportions', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const swings = swingWeights(list);
        if (swings === null) return list.every((one) => one === 0);
        expect(Math.max(...swings)).toBeCloseTo(100, 9);
        list.forEach((one, index) => expect(swings[index]! * sum(list)).toBeCloseTo(one * sum(swings), 3));
        return true;
      }),
    );
  });
});

describe('moving one weight', () => {
  it('rescales the others so that all add up to 100', () => {
    expect(rescaleWeights([50, 30, 20], 0, 75)).toEqual(closeTo([75, 15, 10]));
    expect(rescaleWeights([3, 1], 1, 40)).toEqual(closeTo([60, 40]));
    expect(rescaleWeights([1, 1, 2], 2, 0)).toEqual(closeTo([50, 50, 0]));
  });

  it('keeps within the ends, and a lone criterion at all', () => {
    expect(rescaleWeights([50, 50], 0, 130)).toEqual([100, 0]);
    expect(rescaleWeights([50, 50], 0, -1)).toEqual([0, 100]);
    expect(rescaleWeights([50], 0, 10)).toEqual([100]);
  });

  it('brings others back from nothing in the proportions they had, else in equal parts', () => {
    expect(rescaleWeights([100, 0, 0], 0, 40, [50, 30, 20])).toEqual(closeTo([40, 36, 24]));
    expect(rescaleWeights([100, 0, 0], 0, 40)).toEqual(closeTo([40, 30, 30]));
    expect(rescaleWeights([0, 0, 0], 1, 40)).toEqual(closeTo([30, 40, 30]));
  });

  it('gives finite weights that add up to 100, whatever they were, the others in their proportions', () => {
    fc.assert(
      fc.property(weights, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (list, at, weight) => {
        const place = at % list.length;
        const next = rescaleWeights(list, place, weight);
        expect(sum(next)).toBeCloseTo(100, 6);
        expect(next.every((one) => one >= 0 && one <= 100 + 1e-9)).toBe(true);
        if (list.length > 1) expect(next[place]).toBe(weight);
        const others = list.flatMap((one, index) => (index === place ? [] : [[one, next[index]!] as const]));
        const before = sum(others.map(([one]) => one));
        const after = sum(others.map(([, one]) => one));
        if (before > 1e-6) for (const [one, now] of others) expect(now / 100).toBeCloseTo(((one / before) * after) / 100, 6);
      }),
    );
  });
});
