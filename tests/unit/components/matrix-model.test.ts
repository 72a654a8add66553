import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionPieces } from '@/components/matrix/contribution-pieces';
import { matrixModel } from '@/components/matrix/matrix-model';
import { rangeText, totalText } from '@/components/matrix/total-text';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryComparison } from '@/tests/support/builders/arbitrary-comparison';

const modelOf = (comparison: Comparison) => matrixModel(comparison, projectComparison(comparison, vestingPresets));

const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b' })];
const two = (change: Partial<Comparison> = {}) =>
  aComparison({
    offers,
    criteria: [aCriterion({ id: 'pay', name: 'Pay', weight: 3, scores: { a: 5, b: 3 } }), aCriterion({ id: 'team', name: 'Team', weight: 1, scores: { a: 2 } })],
    ...change,
  });

describe('the matrix on the screen', () => {
  it('reads shares, scores and what they add', () => {
    const model = modelOf(two());
    expect([model.share('pay'), model.share('team')]).toEqual([0.75, 0.25]);
    expect([model.score('pay', 'a'), model.score('team', 'b')]).toEqual([5, null]);
    expect([model.contribution('pay', 'a'), model.contribution('team', 'b')]).toEqual([3.75, null]);
    expect([model.missing, model.missingOf('a'), model.missingOf('b'), model.toScore, model.scored('a')?.rank, model.tied('a')]).toEqual([1, 0, 1, 1, 1, false]);
  });

  it('says which offers are level', () => {
    const model = modelOf(two({ criteria: [aCriterion({ id: 'pay', scores: { a: 4, b: 4 } })] }));
    expect([model.tied('a'), model.tied('b'), model.tied('nobody')]).toEqual([true, true, false]);
  });

  it('has no shares or totals while all weights are zero, and still its scores', () => {
    const model = modelOf(two({ criteria: [aCriterion({ id: 'pay', weight: 0, scores: { a: 4 } })] }));
    expect([model.share('pay'), model.scored('a'), model.contribution('pay', 'a'), model.score('pay', 'a')]).toEqual([null, undefined, null, 4]);
    expect(contributionPieces([aCriterion({ id: 'pay' })], model, 'a')).toEqual([]);
  });

  it('knows what the weights come to before there is an offer', () => {
    const model = modelOf(two({ offers: [], criteria: [aCriterion({ id: 'pay', weight: 3 }), aCriterion({ id: 'team', weight: 1 })] }));
    expect([model.share('pay'), model.share('team'), model.missing]).toEqual([0.75, 0.25, 0]);
  });

  it('hides totals while a score by hand is open, and only if that is wanted', () => {
    const scored = two().criteria.map((criterion) => ({ ...criterion, scores: { a: 3, b: 3 } }));
    const measured = aCriterion({ id: 'commute', measure: { figure: 'commute', low: 600, high: 0 } });
    expect([two(), two({ hidesTotals: true }), two({ hidesTotals: true, criteria: scored }), two({ hidesTotals: true, criteria: [...scored, measured] })].map((one) => modelOf(one).hidden)).toEqual([
      false, true, false, false,
    ]);
  });

  it('keeps a guess at its score and opens its range', () => {
    const guess = { confidence: 'guess' as const, note: '' };
    const model = modelOf(two({ criteria: [aCriterion({ id: 'team', scores: { a: 5, b: 3 }, remarks: { a: guess, b: guess } })] }));
    expect([model.scored('a'), model.scored('b')]).toMatchObject([{ value: 5, low: 4, high: 5 }, { value: 3, low: 2, high: 4 }]);
    expect([model.range('team', 'a'), model.missingOf('a'), model.missing]).toEqual([{ low: 4, counts: 5, high: 5 }, 0, 0]);
  });

  it('counts an open score from the least to the most it can add', () => {
    const comparison = two();
    expect(contributionPieces(comparison.criteria, modelOf(comparison), 'b')).toEqual([
      { criterionId: 'pay', name: 'Pay', low: 2.25, value: 2.25, high: 2.25, open: false },
      { criterionId: 'team', name: 'Team', low: 0.25, value: 0.75, high: 1.25, open: true },
    ]);
  });

  it('shows pieces that add up to the total', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        const model = modelOf(comparison);
        for (const { id } of comparison.offers) {
          const scored = model.scored(id);
          if (!scored) continue;
          const pieces = contributionPieces(comparison.criteria, model, id);
          expect(pieces.reduce((sum, { low }) => sum + low, 0)).toBeCloseTo(scored.low, 9);
          expect(pieces.reduce((sum, { high }) => sum + high, 0)).toBeCloseTo(scored.high, 9);
          expect(pieces.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(scored.value, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a total in words', () => {
  it('is a figure, or a range while scores are missing', () => {
    expect(totalText({ value: 3.9, low: 3.9, high: 3.9, open: false }, 'en-US')).toBe('3.90');
    expect(totalText({ value: 3.55, low: 3.25, high: 3.85 }, 'de-DE')).toBe('3,25–3,85');
    expect(totalText({ value: 3.9, low: 3.9, high: 3.9 + 1e-12 }, 'en-US')).toBe('3.90');
  });

  it('stays a figure where all is scored, and doubt stands beside it', () => {
    const doubted = { value: 3.9, low: 3.4, high: 4.15, open: false };
    expect([totalText(doubted, 'en-US'), rangeText(doubted, 'en-US'), rangeText({ low: 3, high: 3 }, 'en-US')]).toEqual(['3.90', '3.40–4.15', null]);
  });
});
