import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { sampleAcceptability, type Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { openRandomStream, nextInt32 } from '@/lib/engine/decision/sampling/random-stream';
import { aMatrix } from '../a-matrix';
import { arbitraryMatrix } from '../arbitrary-matrix';
import { leadUnder, reweighed } from '../other-weights';

const sample = (matrix: DecisionMatrix, samples = 100_000, seed = 1): Acceptability => sampleAcceptability(matrix, { samples, seed })!;

/**
 * The exact share of weightings in which the first of two offers wins, from its leads d by criterion, all different:
 * the sum over dᵢ > 0 of dᵢⁿ⁻¹ ÷ Π (dᵢ − dⱼ) over j ≠ i.
 */
const exactShare = (leads: readonly number[]): number =>
  leads.reduce((sum, own, i) => (own <= 0 ? sum : sum + leads.reduce((product, other, j) => (i === j ? product : (product * own) / (own - other)), 1)), 0);

const twoOffers = (leads: readonly number[]): DecisionMatrix =>
  aMatrix({ scale: { min: -10, max: 10 }, weights: leads.map(() => 1), scores: { A: leads, B: leads.map(() => 0) } });

describe('acceptability', () => {
  it('is three quarters for an offer that is better on two of three criteria by the same step', () => {
    const { ranks, error, centralWeights } = sample(aMatrix({ weights: [1, 1, 1], scores: { A: [4, 3, 4], B: [3, 4, 3] } }), 200_000);
    expect(Math.abs(ranks['A']![0]! - 0.75)).toBeLessThan(error);
    expect(centralWeights['A']!['c1']).toBeCloseTo(7 / 18, 2);
    expect(centralWeights['A']!['c2']).toBeCloseTo(2 / 9, 2);
    expect(centralWeights['B']!['c2']).toBeCloseTo(2 / 3, 2);
  });

  it.each([[[2, -1]], [[3, 1, -2]], [[0.5, -0.25, 1.5, -2]], [[5, 4, 3, -9]], [[1, 2, 3, 4, -5, -6, -7]], [[-1, -2, 0.5, -3, -4, 4, -0.5, 7]]])(
    'agrees with the exact share for leads of %j',
    (leads) => {
      const { ranks, error } = sample(twoOffers(leads));
      expect(Math.abs(ranks['A']![0]! - exactShare(leads))).toBeLessThan(error);
    },
  );

  it('prints an error that 95 in 100 estimates keep', () => {
    const leads = [3, -1, -2, 0.5];
    const exact = exactShare(leads);
    expect(exact).toBeGreaterThan(0.4);
    expect(exact).toBeLessThan(0.6);
    const kept = Array.from({ length: 400 }, (_, seed) => sample(twoOffers(leads), 2_000, seed)).filter(({ ranks, error }) => Math.abs(ranks['A']![0]! - exact) <= error);
    expect(kept.length / 400).toBeGreaterThan(0.925);
    expect(kept.length / 400).toBeLessThan(0.985);
  });

  it('agrees with plainly drawn and sorted weightings', () => {
    const matrix = aMatrix({ weights: [1, 1, 1, 1, 1], scores: { A: [5, 2, 3, 4, 1], B: [3, 3, 3, 3, 3.5], C: [1, 5, 4, 2, 3], D: [4, 1, 2, 5, 4] } });
    const { ranks, error } = sample(matrix);
    const plain = plainRanks(matrix, 40_000);
    for (const { id } of matrix.offers) for (const [rank, share] of plain[id]!.entries()) expect(Math.abs(ranks[id]![rank]! - share)).toBeLessThan(error + 0.98 / Math.sqrt(40_000));
  });

  it('draws unsure scores from their ranges', () => {
    const { ranks, error, confidence, centralWeights } = sample(aMatrix({ weights: [1], scores: { A: [[2, 4]], B: [3.5], C: [undefined] } }));
    // A is above 3.5 in a quarter of draws; C, uniform on 1 to 5, is above 3.5 in three eighths and between two draws of A by symmetry.
    expect(Math.abs(ranks['B']![0]! - (3 / 4) * (5 / 8))).toBeLessThan(error);
    expect(Math.abs(ranks['A']![0]! - (1 / 4) * ((5 / 8 + 6 / 8) / 2))).toBeLessThan(error);
    expect(centralWeights['C']).toEqual({ c1: 1 });
    for (const id of ['A', 'B', 'C']) expect(Math.abs(confidence[id]! - ranks[id]![0]!)).toBeLessThan(2 * error);
  });

  it('is sure of an offer at its central weights where every score is sure', () => {
    const { confidence, centralWeights } = sample(aMatrix({ weights: [1, 1], scores: { A: [5, 1], B: [1, 5], C: [2, 2] } }), 2_000);
    expect(confidence).toEqual({ A: 1, B: 1, C: null });
    expect(centralWeights['C']).toBeNull();
  });

  it('shares ranks equally between offers that are always level', () => {
    const { ranks, confidence } = sample(aMatrix({ weights: [1, 1], scores: { A: [3, 2], B: [3, 2], C: [1, 1], D: [3, 2] } }), 1_000);
    const third = expect.closeTo(1 / 3, 12);
    expect(ranks).toEqual({ A: [third, third, third, 0], B: [third, third, third, 0], C: [0, 0, 0, 1], D: [third, third, third, 0] });
    expect(confidence).toEqual({ A: third, B: third, C: null, D: third });
  });

  it('takes no notice of the weights of the matrix', () => {
    const matrix = aMatrix({ weights: [1, 1], scores: { A: [5, 2], B: [3, 3] } });
    expect(sample(reweighed(matrix, [0, 0]), 5_000)).toEqual(sample(matrix, 5_000));
  });

  it('is the same for the same seed, and another for another seed', () => {
    const matrix = twoOffers([3, -1, -2]);
    expect(sample(matrix, 10_000, 5)).toEqual(sample(matrix, 10_000, 5));
    expect(sample(matrix, 10_000, 6).ranks).not.toEqual(sample(matrix, 10_000, 5).ranks);
  });

  it('is nothing where there is nothing to sample', () => {
    expect(sampleAcceptability(aMatrix({ weights: [1], scores: {} }), { samples: 10, seed: 1 })).toBeNull();
    expect(sampleAcceptability(aMatrix({ weights: [], scores: { A: [] } }), { samples: 10, seed: 1 })).toBeNull();
  });

  it.each([0, -5, 1.5, NaN])('refuses %d samples', (samples) => {
    expect(() => sample(twoOffers([1, -1]), samples)).toThrow(RangeError);
  });

  it('adds up to one for every offer and every rank, and each offer wins at its central weights', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [1, 7], criteria: [1, 9] }), fc.integer({ min: 1, max: 700 }), fc.integer(), (matrix, samples, seed) => {
        const { ranks, centralWeights, confidence } = sample(matrix, samples, seed);
        const sure = matrix.offers.every((offer) => matrix.criteria.every(({ id }) => typeof offer.scores[id] === 'number'));
        for (const place of matrix.offers.keys()) expect(matrix.offers.reduce((sum, offer) => sum + ranks[offer.id]![place]!, 0)).toBeCloseTo(1, 10);
        for (const { id } of matrix.offers) {
          expect(ranks[id]!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          const central = centralWeights[id];
          expect(central === null).toBe(ranks[id]![0] === 0);
          if (!central) continue;
          expect(Object.values(central).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
          expect(confidence[id]).toBeGreaterThanOrEqual(0);
          expect(confidence[id]).toBeLessThanOrEqual(1);
          if (sure && matrix.offers.length > 1) expect(leadUnder(matrix, id)(matrix.criteria.map((criterion) => central[criterion.id]!))).toBeGreaterThan(-1e-9);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Ranks counted the plain way, from spacings between sorted uniform draws: another road to the same distribution. */
function plainRanks(matrix: DecisionMatrix, samples: number): Record<string, number[]> {
  const stream = openRandomStream(99);
  const counts = Object.fromEntries(matrix.offers.map((offer) => [offer.id, matrix.offers.map(() => 0)]));
  for (let drawn = 0; drawn < samples; drawn++) {
    const cuts = [0, ...matrix.criteria.slice(1).map(() => (nextInt32(stream) >>> 0) / 2 ** 32), 1].sort((one, other) => one - other);
    const values = matrix.offers.map((offer) => ({ id: offer.id, value: matrix.criteria.reduce((sum, { id }, k) => sum + (cuts[k + 1]! - cuts[k]!) * (offer.scores[id] as number), 0) }));
    values.sort((one, other) => other.value - one.value).forEach(({ id }, rank) => (counts[id]![rank]! += 1 / samples));
  }
  return counts;
}
