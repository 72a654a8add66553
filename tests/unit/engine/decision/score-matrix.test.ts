import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix, Score } from '@/lib/engine/decision/decision-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { reweighed, scored } from './other-weights';

describe('scoring a matrix', () => {
  it('weighs, ranks and says by how much the winner leads', () => {
    const result = scored(aMatrix({ weights: [3, 1], scores: { A: [5, 2], B: [3, 4] } }));
    expect(result.offers[0]).toEqual({ id: 'A', value: 4.25, low: 4.25, high: 4.25, rank: 1, contributions: { c1: 3.75, c2: 0.5 } });
    expect(result).toMatchObject({ weights: { c1: 0.75, c2: 0.25 }, leaders: ['A'], winner: 'A', runnerUp: 'B', margin: 1 });
  });

  it('counts a range at its middle and an unknown score as the whole scale', () => {
    const [a, b] = scored(aMatrix({ weights: [1, 1], scores: { A: [4, undefined], B: [3, [2, 5]] } })).offers;
    expect(a).toMatchObject({ value: 3.5, low: 2.5, high: 4.5 });
    expect(b).toMatchObject({ value: 3.25, low: 2.5, high: 4 });
  });

  it('counts a score with its range at the score, not at the middle', () => {
    const [a, b] = scored(aMatrix({ weights: [1, 1], scores: { A: [[4, 5, 5], 3], B: [[1, 1, 2], [2, 3, 4]] } })).offers;
    expect(a).toMatchObject({ value: 4, low: 3.5, high: 4 });
    expect(b).toMatchObject({ value: 2, low: 1.5, high: 3 });
    expect(() => scored(aMatrix({ weights: [1], scores: { A: [[3, 2, 4]] } }))).toThrow(RangeError);
  });

  it('shares ranks between equals and names no winner at a level top', () => {
    const result = scored(aMatrix({ weights: [1, 1], scores: { A: [5, 3], B: [1, 1], C: [3, 5] } }));
    expect(result.offers.map((offer) => offer.rank)).toEqual([1, 3, 1]);
    expect(result).toMatchObject({ leaders: ['A', 'C'], winner: null, runnerUp: null, margin: 0 });
  });

  it('sees a tie through rounding: a third thrice is one', () => {
    const result = scored(aMatrix({ weights: [0.1, 0.1, 0.1], scores: { A: [5, 4, 1.1], B: [3.3, 3.4, 3.4] } }));
    expect(result.winner).toBeNull();
  });

  it('gives a lone offer the first place and no margin', () => {
    expect(scored(aMatrix({ weights: [1], scores: { A: [2] } }))).toMatchObject({ winner: 'A', runnerUp: null, margin: null });
  });

  it.each<[string, DecisionMatrix]>([
    ['no-offers', aMatrix({ weights: [1], scores: {} })],
    ['no-criteria', aMatrix({ weights: [], scores: { A: [] } })],
    ['no-weights', aMatrix({ weights: [0, 0], scores: { A: [1, 2] } })],
  ])('says %s instead of a number that means nothing', (reason, matrix) => {
    expect(scoreMatrix(matrix)).toEqual({ status: 'unscored', reason });
  });

  it('does not mistake what every object has for a score', () => {
    const result = scored({ scale: { min: 1, max: 5 }, criteria: [{ id: 'constructor', weight: 1 }], offers: [{ id: 'toString', scores: {} }] });
    expect(result.offers[0]).toMatchObject({ value: 3, low: 1, high: 5 });
  });

  it.each<[string, Score]>([
    ['above the scale', 6],
    ['below it', 0],
    ['not a number', NaN],
    ['a range upside down', [4, 2]],
    ['a range over its end', [4, 6]],
  ])('refuses a score %s', (_, score) => {
    expect(() => scoreMatrix(aMatrix({ weights: [1], scores: { A: [score] } }))).toThrow(RangeError);
  });

  it('refuses a scale without length', () => {
    expect(() => scoreMatrix(aMatrix({ scale: { min: 3, max: 3 }, weights: [1], scores: { A: [3] } }))).toThrow(RangeError);
  });
});

describe('whatever the matrix', () => {
  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, factor) => {
        const before = scored(matrix);
        const after = scored(reweighed(matrix, matrix.criteria.map((criterion) => criterion.weight * factor)));
        expect(after.winner).toBe(before.winner);
        for (const [place, offer] of before.offers.entries()) {
          expect(after.offers[place]!.rank).toBe(offer.rank);
          expect(after.offers[place]!.value).toBeCloseTo(offer.value, 10);
        }
      }),
    );
  });

  it('raising a score never lowers its offer', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ sure: true }), fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (matrix, offerSeed, criterionSeed, share) => {
        const place = offerSeed % matrix.offers.length;
        const criterion = matrix.criteria[criterionSeed % matrix.criteria.length]!.id;
        const own = matrix.offers[place]!;
        const score = own.scores[criterion] as number;
        const raised = { ...own, scores: { ...own.scores, [criterion]: score + (5 - score) * share } };
        const before = scored(matrix).offers[place]!;
        const after = scored({ ...matrix, offers: matrix.offers.with(place, raised) }).offers[place]!;
        expect(after.value).toBeGreaterThanOrEqual(before.value);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
    );
  });

  it('adding an offer never reorders the others', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [3, 6] }), (matrix) => {
        const all = scored(matrix).offers.slice(0, -1);
        const without = scored({ ...matrix, offers: matrix.offers.slice(0, -1) }).offers;
        const order = (offers: readonly { readonly rank: number }[]) => offers.flatMap((one) => offers.map((other) => Math.sign(one.rank - other.rank)));
        expect(order(all)).toEqual(order(without));
        expect(all.map((offer) => offer.value)).toEqual(without.map((offer) => offer.value));
      }),
    );
  });

  it('a value lies in its range, on the scale, and is the sum of its contributions', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), (matrix) => {
        for (const offer of scored(matrix).offers) {
          expect(offer.low).toBeLessThanOrEqual(offer.value);
          expect(offer.value).toBeLessThanOrEqual(offer.high);
          expect(offer.low).toBeGreaterThan(1 - 1e-9);
          expect(offer.high).toBeLessThan(5 + 1e-9);
          expect(Object.values(offer.contributions).reduce((sum, part) => sum + part, 0)).toBeCloseTo(offer.value, 10);
        }
      }),
    );
  });
});
