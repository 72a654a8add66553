import fc from 'fast-check';
import type { DecisionMatrix, Score } from '@/lib/engine/decision/decision-matrix';
import { aMatrix } from './a-matrix';

const halfStep = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);

const anyScore: fc.Arbitrary<Score | undefined> = fc.oneof(
  { weight: 4, arbitrary: halfStep },
  { weight: 1, arbitrary: fc.tuple(halfStep, halfStep).map(([one, other]): Score => [Math.min(one, other), Math.max(one, other)]) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

interface Bounds {
  readonly offers?: readonly [least: number, most: number];
  readonly criteria?: readonly [least: number, most: number];
  /** Only single numbers as scores. */
  readonly sure?: boolean;
}

/** Matrices on a scale of 1 to 5 with half-step scores, whole weights (some of them zero, never all) and offers A, B, C … */
export const arbitraryMatrix = ({ offers = [1, 5], criteria = [1, 6], sure = false }: Bounds = {}): fc.Arbitrary<DecisionMatrix> =>
  fc
    .record({
      weights: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: criteria[0], maxLength: criteria[1] })
        .filter((weights) => weights.some((weight) => weight > 0)),
      offerCount: fc.integer({ min: offers[0], max: offers[1] }),
    })
    .chain(({ weights, offerCount }) =>
      fc
        .array(fc.array(sure ? halfStep : anyScore, { minLength: weights.length, maxLength: weights.length }), { minLength: offerCount, maxLength: offerCount })
        .map((rows) => aMatrix({ weights, scores: Object.fromEntries(rows.map((row, place) => [String.fromCharCode(65 + place), row])) })),
    );
