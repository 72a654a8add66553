import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { currentJudgement } from '@/lib/engine/judging/current-judgement';
import { findDifferences } from '@/lib/engine/judging/find-differences';
import { jointMatrix } from '@/lib/engine/judging/joint-matrix';
import { judgedMatrix } from '@/lib/engine/judging/judged-matrix';
import { arbitraryMatrix } from '../decision/arbitrary-matrix';

const own: DecisionMatrix = {
  scale: { min: 1, max: 5 },
  criteria: [{ id: 'pay', weight: 3 }, { id: 'team', weight: 1 }],
  offers: [{ id: 'a', scores: { pay: 4, team: 2 } }, { id: 'b', scores: { pay: 2, team: [3, 4] } }],
};
const measured = new Set(['pay']);

describe('the matrix of a judge', () => {
  it('has their weights and scores, and the measured scores of everybody', () => {
    expect(judgedMatrix(own, { weights: { pay: 1, team: 1 }, scores: { team: { a: 5 }, pay: { a: 1 } } }, measured)).toEqual({
      scale: own.scale,
      criteria: [{ id: 'pay', weight: 1 }, { id: 'team', weight: 1 }],
      offers: [{ id: 'a', scores: { pay: 4, team: 5 } }, { id: 'b', scores: { pay: 2 } }],
    });
  });

  it('leaves out what they did not weigh, and takes no property that an object inherits for an answer', () => {
    const odd = { ...own, criteria: [...own.criteria, { id: 'constructor', weight: 1 }] };
    expect(judgedMatrix(odd, { weights: { team: 2 }, scores: {} }, measured).criteria).toEqual([{ id: 'team', weight: 2 }]);
  });
});

describe('the joint matrix', () => {
  it('takes the mean of normalised weights and of scores, by hand', () => {
    const sam = judgedMatrix(own, { weights: { pay: 1, team: 1 }, scores: { team: { a: 5, b: 1 } } }, measured);
    // pay (0.75 + 0.5) / 2, team (0.25 + 0.5) / 2; team of a (2 + 5) / 2, of b (3 + 1) / 2 to (4 + 1) / 2.
    expect(jointMatrix(own, [sam])).toEqual({
      scale: own.scale,
      criteria: [{ id: 'pay', weight: 0.625 }, { id: 'team', weight: 0.375 }],
      offers: [{ id: 'a', scores: { pay: 4, team: 3.5 } }, { id: 'b', scores: { pay: 2, team: [2, 2.25, 2.5] } }],
    });
  });

  it('takes a score only one of them gave as it is, and leaves open what nobody gave', () => {
    const mine: DecisionMatrix = { ...own, offers: [{ id: 'a', scores: { pay: 4 } }, { id: 'b', scores: {} }] };
    const sam: DecisionMatrix = { ...own, offers: [{ id: 'a', scores: {} }, { id: 'b', scores: { team: 3 } }] };
    expect(jointMatrix(mine, [sam]).offers).toEqual([{ id: 'a', scores: { pay: 4 } }, { id: 'b', scores: { team: 3 } }]);
  });

  it('counts a criterion by those who weighed it, and nobody whose weights are all zero', () => {
    const sam: DecisionMatrix = { ...own, criteria: [{ id: 'team', weight: 7 }] };
    const nobody: DecisionMatrix = { ...own, criteria: [{ id: 'pay', weight: 0 }, { id: 'team', weight: 0 }] };
    expect(jointMatrix(own, [sam, nobody]).criteria).toEqual([{ id: 'pay', weight: 0.75 }, { id: 'team', weight: 0.625 }]);
    expect(scoreMatrix(jointMatrix(nobody, [nobody])).status).toBe('unscored');
  });

  it('of people who agree is what each of them says', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), fc.integer({ min: 1, max: 4 }), (matrix, others) => {
        const [alone, together] = [scoreMatrix(matrix), scoreMatrix(jointMatrix(matrix, Array.from({ length: others }, () => matrix)))];
        expect(together.status).toBe(alone.status);
        if (alone.status === 'scored' && together.status === 'scored')
          alone.offers.forEach((offer, index) => {
            expect(together.offers[index]?.value).toBeCloseTo(offer.value, 9);
            expect(together.offers[index]?.low).toBeCloseTo(offer.low, 9);
            expect(together.offers[index]?.high).toBeCloseTo(offer.high, 9);
          });
      }),
    );
  });
});

describe('differences', () => {
  it('are of weights as shares and of scores in points, the furthest apart first', () => {
    const sam = judgedMatrix(own, { weights: { pay: 1, team: 1 }, scores: { team: { a: 2.5, b: 1 } } }, measured);
    expect(findDifferences(own, sam)).toEqual({
      weights: [
        { criterionId: 'pay', own: 0.75, theirs: 0.5, difference: -0.25 },
        { criterionId: 'team', own: 0.25, theirs: 0.5, difference: 0.25 },
      ],
      scores: [
        { criterionId: 'team', offerId: 'b', own: 3.5, theirs: 1, difference: -2.5 },
        { criterionId: 'team', offerId: 'a', own: 2, theirs: 2.5, difference: 0.5 },
      ],
    });
  });

  it('say nothing of what one of them left out', () => {
    const sam = judgedMatrix(own, { weights: { pay: 1 }, scores: {} }, measured);
    expect(findDifferences(own, sam)).toEqual({
      weights: [
        { criterionId: 'pay', own: 0.75, theirs: 1, difference: 0.25 },
        { criterionId: 'team', own: 0.25, theirs: null, difference: null },
      ],
      scores: [],
    });
  });
});

describe('a judgement of a comparison that has changed since', () => {
  it('keeps what is still there and counts the rest', () => {
    const judgement = { weights: { pay: 1, team: 2, gone: 3 }, scores: { pay: { a: 1 }, team: { a: 4, gone: 2 }, gone: { a: 1, b: 2 } } };
    expect(currentJudgement(judgement, new Set(['pay', 'team', 'new']), measured, new Set(['a', 'b']))).toEqual({
      judgement: { weights: { pay: 1, team: 2 }, scores: { team: { a: 4 } } },
      left: 5,
    });
  });
});
