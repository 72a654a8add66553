import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winnerMap, type MapPoint, type WinnerRegion } from '@/lib/engine/decision/winner-map';
import { winnersAt } from '@/lib/engine/decision/winners-at';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { leadUnder, reweighed, scored, weightsOf } from './other-weights';

/** Whether a point is inside a convex polygon whose corners run counter-clockwise, and not near its edge. */
const isWellInside = ([x, y]: MapPoint, { corners }: WinnerRegion): boolean =>
  corners.every(([fromX, fromY], place) => {
    const [toX, toY] = corners[(place + 1) % corners.length]!;
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) > 1e-6;
  });

/** Weights of a matrix with those of its first two criteria set, and the rest in proportion. */
function weightsAt(weights: readonly number[], [x, y]: MapPoint): number[] {
  const others = weights.slice(2).reduce((sum, weight) => sum + weight, 0);
  return [x, y, ...weights.slice(2).map((weight) => (1 - x - y) * (others > 0 ? weight / others : 1 / (weights.length - 2)))];
}

describe('the map of two weights', () => {
  it('is cut where offers are level', () => {
    const map = winnerMap(aMatrix({ weights: [2, 1, 1], scores: { A: [5, 1, 3], B: [1, 5, 3] } }), 'c1', 'c2')!;
    expect(map.present).toEqual([0.5, 0.25]);
    expect(([[0.5, 0.2], [0.2, 0.5], [0.3, 0.3], [0, 1], [0.8, 0.8]] as const).map((point) => winnersAt(map, point))).toEqual([['A'], ['B'], ['A', 'B'], ['B'], []]);
    expect(map.regions).toEqual([
      { offers: ['A'], corners: [[0, 0], [1, 0], [0.5, 0.5]], share: expect.closeTo(0.5, 12) },
      { offers: ['B'], corners: [[0, 0], [0.5, 0.5], [0, 1]], share: expect.closeTo(0.5, 12) },
    ]);
  });

  it('names together the offers that are level everywhere, and leaves out those that win nowhere', () => {
    const map = winnerMap(aMatrix({ weights: [1, 1, 1], scores: { A: [2, 2, 2], B: [4, 3, 3], C: [4, 3, 3] } }), 'c1', 'c3')!;
    expect(map.regions).toEqual([{ offers: ['B', 'C'], corners: [[0, 0], [1, 0], [0, 1]], share: expect.closeTo(1, 12) }]);
  });

  it('shares equally what the two leave where the others have no weight', () => {
    const map = winnerMap(aMatrix({ weights: [1, 1, 0, 0], scores: { A: [3, 3, 5, 2], B: [3, 3, 3, 3] } }), 'c1', 'c2')!;
    expect(map.regions.map(({ offers }) => offers)).toEqual([['A']]);
  });

  it('is none where there is nothing to map', () => {
    const scores = { A: [3, 3], B: [1, 5] };
    expect(winnerMap(aMatrix({ weights: [1, 1], scores }), 'c1', 'c2')).toBeNull();
    expect(winnerMap(aMatrix({ weights: [0, 0, 0], scores: { A: [3, 3, 3] } }), 'c1', 'c2')).toBeNull();
    expect(winnerMap(aMatrix({ weights: [1, 1, 1], scores: {} }), 'c1', 'c2')).toBeNull();
    expect(winnerMap(aMatrix({ weights: [1, 1, 1], scores: { A: [3, 3, 3] } }), 'c2', 'c2')).toBeNull();
    expect(() => winnerMap(aMatrix({ weights: [1, 1, 1], scores: { A: [3, 3, 3] } }), 'c1', 'c9')).toThrow(RangeError);
  });

  it('agrees with scoring the matrix at any pair of weights, and its regions fill it', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })).map(([x, y]): MapPoint => (x + y <= 1000 ? [x / 1000, y / 1000] : [1 - x / 1000, 1 - y / 1000]));
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [1, 6], criteria: [3, 6] }), fc.array(point, { minLength: 20, maxLength: 20 }), (matrix, points) => {
        const map = winnerMap(matrix, 'c1', 'c2')!;
        expect(map.regions.reduce((sum, region) => sum + region.share, 0)).toBeCloseTo(1, 9);
        const weights = weightsOf(matrix);
        expect(map.present).toEqual(weights.slice(0, 2).map((weight): unknown => expect.closeTo(weight, 15)));
        expect(1 - map.present[0] - map.present[1]).toBeGreaterThanOrEqual(0);
        expect(points.filter((one) => winnersAt(map, one).length === 0)).toEqual([]);
        const trailing = map.regions.flatMap((region) =>
          points.filter((one) => isWellInside(one, region)).flatMap((one) => {
            const there = weightsAt(weights, one);
            return region.offers.filter((offer) => leadUnder(matrix, offer)(there) <= (region.offers.length === 1 ? 0 : -1e-9));
          }),
        );
        expect(trailing).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has the present winner at the present weighting', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [2, 5], criteria: [3, 5], sure: true }), (matrix) => {
        const { winner, margin } = scored(matrix);
        if (winner === null || margin! < 1e-3) return;
        const map = winnerMap(matrix, 'c1', 'c2')!;
        expect(scored(reweighed(matrix, weightsAt(weightsOf(matrix), map.present))).winner).toBe(winner);
        const elsewhere = map.regions.filter(({ offers }) => !offers.includes(winner));
        expect(elsewhere.some((region) => isWellInside(map.present, region))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
