import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMatrix } from '@/lib/engine/decision/lay-out-matrix';
import { scoreSensitivity } from '@/lib/engine/decision/score-sensitivity';
import { aMatrix } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { scored } from './other-weights';

const two = aMatrix({ weights: [1, 1], scores: { A: [5, 2], B: [3, 3] } });

describe('moving one score', () => {
  it('says what becomes of the lead', () => {
    const swings = scoreSensitivity(two);
    expect(swings.map(({ offer, criterion }) => `${offer} ${criterion}`)).toEqual(['A c1', 'A c2', 'B c1', 'B c2']);
    expect(swings[0]).toEqual({
      offer: 'A',
      criterion: 'c1',
      score: 5,
      down: { score: 4, margin: expect.closeTo(0, 12), leader: null },
      up: { score: 5, margin: expect.closeTo(0.5, 12), leader: 'A' },
    });
    expect(swings[3]).toMatchObject({ down: { score: 2, margin: expect.closeTo(1, 12) }, up: { score: 4, leader: null } });
  });

  it('moves as far as it is told, and no further than the scale', () => {
    const [first] = scoreSensitivity(two, 2);
    expect(first).toMatchObject({ down: { score: 3, margin: expect.closeTo(-0.5, 12), leader: 'B' }, up: { score: 5 } });
    expect(() => scoreSensitivity(two, 0)).toThrow(RangeError);
  });

  it('starts from the middle of a range', () => {
    const [first] = scoreSensitivity(aMatrix({ weights: [1], scores: { A: [[4, 5]], B: [2] } }));
    expect(first).toMatchObject({ score: 4.5, down: { score: 3.5, margin: expect.closeTo(1.5, 12) }, up: { score: 5 } });
  });

  it('says nothing without a winner or without a rival', () => {
    expect(scoreSensitivity(aMatrix({ weights: [1], scores: { A: [3], B: [3] } }))).toEqual([]);
    expect(scoreSensitivity(aMatrix({ weights: [1], scores: { A: [3] } }))).toEqual([]);
    expect(scoreSensitivity(aMatrix({ weights: [0], scores: { A: [3], B: [1] } }))).toEqual([]);
    expect(scoreSensitivity(aMatrix({ weights: [], scores: { A: [], B: [] } }))).toEqual([]);
  });

  it('agrees with scoring the changed matrix', () => {
    fc.assert(
      fc.property(arbitraryMatrix({ offers: [2, 5] }), (matrix) => {
        const { winner } = scored(matrix);
        const { middle, offerIds, criterionIds } = layOutMatrix(matrix);
        const moves = scoreSensitivity(matrix).flatMap(({ offer, criterion, down, up }) => [down, up].map((moved) => ({ offer, criterion, ...moved })));
        const rescored = moves.map(({ offer, criterion, score }) => {
          const offers = matrix.offers.map((one) => (one.id === offer ? { ...one, scores: { ...one.scores, [criterion]: score } } : one));
          const again = scored({ ...matrix, offers });
          const value = (id: string) => again.offers.find((one) => one.id === id)!.value;
          const rivals = again.offers.filter((one) => one.id !== winner).map((one) => one.value);
          return { leader: again.winner, margin: value(winner!) - Math.max(...rivals), before: middle[offerIds.indexOf(offer)]![criterionIds.indexOf(criterion)]! };
        });
        expect(moves.map(({ leader }) => leader)).toEqual(rescored.map(({ leader }) => leader));
        expect(Math.max(0, ...moves.map(({ margin }, at) => Math.abs(margin - rescored[at]!.margin)))).toBeLessThan(5e-10);
        expect(Math.max(0, ...moves.map(({ score }, at) => Math.abs(score - rescored[at]!.before)))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
