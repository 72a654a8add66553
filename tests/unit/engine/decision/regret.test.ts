import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRegret } from '@/lib/engine/decision/largest-regret';
import { leastRegret } from '@/lib/engine/decision/least-regret';
import { worstLosses } from '@/lib/engine/decision/worst-losses';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { leadUnder } from './other-weights';

describe('regret', () => {
  it('is the widest gap to the best score on any criterion', () => {
    const matrix = aMatrix({ weights: [4, 2.5, 2, 1.5], scores: { A: [5, 2, 3, 3], B: [3, 5, 4, 3], C: [4, 3, 3, 2] } });
    expect(largestRegret(matrix)).toEqual({ A: 3, B: 2, C: 2 });
    expect(worstLosses(matrix)).toEqual({
      A: { amount: 3, at: { criterion: 'c2', best: 'B' } },
      B: { amount: 2, at: { criterion: 'c1', best: 'A' } },
      C: { amount: 2, at: { criterion: 'c2', best: 'B' } },
    });
  });

  it('is nothing for a lone offer and for one that is best everywhere', () => {
    expect(largestRegret(aMatrix({ weights: [1, 1], scores: { A: [1, 1] } }))).toEqual({ A: 0 });
    expect(largestRegret(aMatrix({ weights: [1, 1], scores: { A: [5, 4], B: [4, 4] } }))).toEqual({ A: 0, B: 1 });
    expect(worstLosses(aMatrix({ weights: [1], scores: { A: [3], B: [3] } }))).toEqual({ A: { amount: 0, at: null }, B: { amount: 0, at: null } });
    expect(worstLosses(aMatrix({ weights: [], scores: { A: [] } }))).toEqual({ A: { amount: 0, at: null } });
  });

  it('is never exceeded, whatever the weights', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [2, 5] }), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 }), (matrix, weights) => {
        const regret = largestRegret(matrix);
        for (const { id } of matrix.offers) expect(-leadUnder(matrix, id)(weights.slice(0, matrix.criteria.length))).toBeLessThanOrEqual(regret[id]! + 1e-9);
      }),
    );
  });

  it('is least for the offer of the higher rank where two are equal, then for the earlier', () => {
    const offers = [
      { id: 'A', rank: 2 },
      { id: 'B', rank: 3 },
      { id: 'C', rank: 1 },
    ];
    expect(leastRegret({ A: 3, B: 2, C: 2 }, offers)).toBe('C');
    expect(leastRegret({ A: 2, B: 1, C: 2 }, offers)).toBe('B');
    expect(leastRegret({ A: 2, B: 2 }, [{ id: 'A', rank: 1 }, { id: 'B', rank: 1 }])).toBe('A');
  });
});
