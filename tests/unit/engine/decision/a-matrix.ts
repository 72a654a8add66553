import type { DecisionMatrix, Score } from '@/lib/engine/decision/decision-matrix';

interface Told {
  readonly scale?: DecisionMatrix['scale'];
  /** One weight per criterion; the criteria are called c1, c2, … */
  readonly weights: readonly number[];
  /** Scores in the order of the criteria, by offer; undefined = unknown. */
  readonly scores: Readonly<Record<string, readonly (Score | undefined)[]>>;
}

export const criterionId = (place: number): string => `c${place + 1}`;

/** A matrix on a scale of 1 to 5 from bare lists of numbers. */
export const aMatrix = ({ scale = { min: 1, max: 5 }, weights, scores }: Told): DecisionMatrix => ({
  scale,
  criteria: weights.map((weight, place) => ({ id: criterionId(place), weight })),
  offers: Object.entries(scores).map(([id, row]) => ({
    id,
    scores: Object.fromEntries(row.flatMap((score, place) => (score === undefined ? [] : [[criterionId(place), score]]))),
  })),
});
