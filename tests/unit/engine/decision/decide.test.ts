import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Decision } from '@/lib/engine/decision/decide';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';

const decided = (matrix: DecisionMatrix, samples = 2_000): Decision => decide({ ...matrix, samples, seed: 1 });

/** Every number anywhere in a value. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('a decision', () => {
  it('puts all its parts together', () => {
    const decision = decided(aMatrix({ weights: [40, 25, 20, 15], scores: { A: [5, 2, 3, 3], B: [3, 5, 4, 3], C: [4, 3, 3, 2] } }), 20_000);
    expect(decision).toMatchObject({
      weights: { c1: 0.4, c2: 0.25, c3: 0.2, c4: 0.15 },
      winner: 'B',
      runnerUp: 'A',
      margin: expect.closeTo(0.15, 10),
      verdict: 'close',
      smallestShift: { amount: expect.closeTo(0.03, 10), newWinner: 'A', from: 'c2', to: 'c1' },
      regret: { A: 3, B: 2, C: 2 },
      minimaxRegret: 'B',
    });
    expect(decision.offers.map(({ id, rank, potentiallyBest }) => [id, rank, potentiallyBest])).toEqual([
      ['A', 2, true],
      ['B', 1, true],
      ['C', 3, false],
    ]);
    expect(decision.stability.map((interval) => interval.criterion)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(decision.flips).toContainEqual({ criterion: 'c1', weight: expect.closeTo(0.4418604651, 9), to: 'A' });
    expect(decision.acceptability['C']![0]).toBe(0);
  });

  it('calls a wide margin close where few weightings agree', () => {
    const decision = decided(aMatrix({ weights: [9, 1, 1], scores: { A: [5, 1, 1], B: [1, 4, 4] } }));
    expect(decision.margin!).toBeGreaterThan(1);
    expect(decision.acceptability['A']![0]).toBeLessThan(2 / 3);
    expect(decision.verdict).toBe('close');
  });

  it('never calls a dominated offer potentially best, even where it could draw level', () => {
    const [, second] = decided(aMatrix({ weights: [1, 1], scores: { A: [5, 4], B: [5, 2] } })).offers;
    expect(second).toMatchObject({ dominatedBy: ['A'], potentiallyBest: false });
  });

  it('is a tie of all where every score is the same, and where none is known', () => {
    for (const scores of [{ A: [3, 3], B: [3, 3] }, { A: [], B: [] }]) {
      const decision = decided(aMatrix({ weights: [1, 1], scores }));
      expect(decision).toMatchObject({ winner: null, runnerUp: null, margin: 0, verdict: 'tie', stability: [], flips: [], smallestShift: null });
      expect(decision.offers.every((offer) => offer.rank === 1 && offer.potentiallyBest && offer.value === 3)).toBe(true);
    }
  });

  it('holds with one criterion and with one offer', () => {
    expect(decided(aMatrix({ weights: [7], scores: { A: [4], B: [2] } }))).toMatchObject({
      winner: 'A',
      verdict: 'clear',
      smallestShift: null,
      acceptability: { A: [1, 0], B: [0, 1] },
      centralWeights: { A: { c1: 1 }, B: null },
      confidence: { A: 1, B: null },
    });
    expect(decided(aMatrix({ weights: [1, 1], scores: { A: [4, 2] } }))).toMatchObject({ winner: 'A', runnerUp: null, margin: null, verdict: 'clear', minimaxRegret: 'A', acceptability: { A: [1] } });
  });

  it('refuses what cannot be scored', () => {
    expect(() => decided(aMatrix({ weights: [], scores: { A: [] } }))).toThrow('no-criteria');
    expect(() => decided(aMatrix({ weights: [1], scores: {} }))).toThrow('no-offers');
    expect(() => decided(aMatrix({ weights: [0], scores: { A: [1] } }))).toThrow('no-weights');
  });

  it('holds for twelve offers on thirty criteria, half of the scores unknown', () => {
    const offers = Array.from({ length: 12 }, (_, offer) => [`o${offer}`, Array.from({ length: 30 }, (_, k) => ((offer + k) % 2 ? undefined : 1 + ((offer * 7 + k * 5) % 9) / 2))] as const);
    const decision = decided(aMatrix({ weights: Array.from({ length: 30 }, (_, k) => k + 1), scores: Object.fromEntries(offers) }));
    expect(numbersIn(decision).every(Number.isFinite)).toBe(true);
    expect(decision.stability).toHaveLength(30);
  });

  it('never gives a number that is not one, and its parts agree', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [1, 6] }), (matrix) => {
        const decision = decided(matrix, 300);
        expect(numbersIn(decision).every(Number.isFinite)).toBe(true);
        const winner = decision.offers.find((offer) => offer.id === decision.winner);
        if (winner) expect(winner).toMatchObject({ rank: 1, potentiallyBest: true, dominatedBy: [] });
        for (const offer of decision.offers) {
          if (offer.dominatedBy.length > 0) expect(offer.potentiallyBest).toBe(false);
          if (!offer.potentiallyBest) expect(decision.acceptability[offer.id]![0]).toBe(0);
        }
      }),
    );
  });
});
