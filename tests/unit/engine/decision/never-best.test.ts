import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { findBeatingMix } from '@/lib/engine/decision/find-beating-mix';
import { findDominators } from '@/lib/engine/decision/find-dominators';
import { layOutMatrix } from '@/lib/engine/decision/lay-out-matrix';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { leadUnder } from './other-weights';

const equalWeights = [1, 1];

describe('dominance', () => {
  it('is being at least as good everywhere and better somewhere', () => {
    const matrix = aMatrix({ weights: equalWeights, scores: { A: [5, 4], B: [5, 2], C: [3, 2], D: [1, 5] } });
    expect(findDominators(matrix)).toEqual({ A: [], B: ['A'], C: ['A', 'B'], D: [] });
  });

  it('is not claimed between equals', () => {
    expect(findDominators(aMatrix({ weights: equalWeights, scores: { A: [3, 3], B: [3, 3] } }))).toEqual({ A: [], B: [] });
  });

  it('is not claimed where an unsure score could say otherwise', () => {
    const matrix = aMatrix({ weights: equalWeights, scores: { A: [5, undefined], B: [3, 2], C: [4, [3, 4]], D: [2, 1] } });
    expect(findDominators(matrix)).toEqual({ A: [], B: ['C'], C: [], D: ['A', 'B', 'C'] });
  });
});

describe('a mix that beats an offer', () => {
  it('is found where no single rival dominates', () => {
    const matrix = aMatrix({ weights: equalWeights, scores: { A: [5, 1], B: [1, 5], C: [2, 2] } });
    expect(findDominators(matrix)['C']).toEqual([]);
    expect(findBeatingMix(matrix, 'C')).toEqual([
      { offer: 'A', share: expect.closeTo(0.5, 6) },
      { offer: 'B', share: expect.closeTo(0.5, 6) },
    ]);
    expect(findBeatingMix(matrix, 'A')).toBeNull();
  });

  it('is none for an offer that can only just draw level, for equals and for a lone offer', () => {
    expect(findBeatingMix(aMatrix({ weights: equalWeights, scores: { A: [5, 1], B: [1, 5], C: [3, 3] } }), 'C')).toBeNull();
    expect(findBeatingMix(aMatrix({ weights: equalWeights, scores: { A: [3, 3], B: [3, 3] } }), 'A')).toBeNull();
    expect(findBeatingMix(aMatrix({ weights: equalWeights, scores: { A: [1, 1] } }), 'A')).toBeNull();
  });

  it('is none where an unknown score could save the offer', () => {
    expect(findBeatingMix(aMatrix({ weights: equalWeights, scores: { A: [4, 4], B: [1, undefined] } }), 'B')).toBeNull();
  });

  it('is refused for an offer that is not there', () => {
    expect(() => findBeatingMix(aMatrix({ weights: equalWeights, scores: { A: [1, 1] } }), 'Z')).toThrow(RangeError);
  });

  it('is better on every criterion, and its shares add up to one', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [2, 6] }), (matrix) => {
        const { low, high, offerIds } = layOutMatrix(matrix);
        for (const [place, id] of offerIds.entries()) {
          const mix = findBeatingMix(matrix, id);
          if (mix === null) continue;
          found++;
          expect(mix.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 6);
          expect(mix.every((part) => part.share > 0 && part.offer !== id)).toBe(true);
          for (const [k, own] of high[place]!.entries())
            expect(mix.reduce((sum, part) => sum + part.share * low[offerIds.indexOf(part.offer)]![k]!, 0)).toBeGreaterThan(own);
        }
      }),
    );
    expect(found).toBeGreaterThan(15);
  });

  it('agrees with trying every weighting of three criteria on a fine grid', () => {
    const STEPS = 60;
    const SPAN = 4;
    const verdicts = { beaten: 0, best: 0 };
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [2, 5], criteria: [3, 3], sure: true }), (matrix) => {
        for (const { id } of matrix.offers) {
          const bestLead = largestLeadOnGrid(matrix, id, STEPS);
          if (findBeatingMix(matrix, id) === null) {
            // The best weighting lies within a step of the grid, where leads differ by at most two spans of the scale a unit of weight.
            expect(bestLead).toBeGreaterThan((-2 * SPAN) / STEPS);
            verdicts.best++;
          } else {
            expect(bestLead).toBeLessThan(0);
            verdicts.beaten++;
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(Math.min(verdicts.beaten, verdicts.best)).toBeGreaterThan(5);
  });
});

function largestLeadOnGrid(matrix: DecisionMatrix, id: string, steps: number): number {
  const lead = leadUnder(matrix, id);
  let best = -Infinity;
  for (let first = 0; first <= steps; first++)
    for (let second = 0; first + second <= steps; second++) best = Math.max(best, lead([first, second, steps - first - second]));
  return best;
}
