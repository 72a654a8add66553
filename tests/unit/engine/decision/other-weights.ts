import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { normaliseWeights } from '@/lib/engine/decision/normalise-weights';
import { scoreMatrix, type ScoredMatrix } from '@/lib/engine/decision/score-matrix';

/** The same matrix with other weights, in the order of its criteria. */
export const reweighed = (matrix: DecisionMatrix, weights: readonly number[]): DecisionMatrix => ({
  ...matrix,
  criteria: matrix.criteria.map((criterion, place) => ({ ...criterion, weight: weights[place]! })),
});

export function weightsOf(matrix: DecisionMatrix): number[] {
  const weights = normaliseWeights(Object.fromEntries(matrix.criteria.map((criterion) => [criterion.id, criterion.weight])))!;
  return matrix.criteria.map((criterion) => weights[criterion.id]!);
}

/** Weights with one of them set to `weight` and the others rescaled in proportion (equally where they are all zero). */
export function withWeight(weights: readonly number[], place: number, weight: number): number[] {
  const others = weights.reduce((sum, one, index) => (index === place ? sum : sum + one), 0);
  return weights.map((one, index) => {
    if (index === place) return weight;
    return (1 - weight) * (others > 0 ? one / others : 1 / (weights.length - 1));
  });
}

export function scored(matrix: DecisionMatrix): ScoredMatrix {
  const result = scoreMatrix(matrix);
  if (result.status === 'unscored') throw new Error(`not scored: ${result.reason}`);
  return result;
}

/** Middles of an offer's scores in the order of the criteria, read without the engine. */
const middles = (matrix: DecisionMatrix, id: string): number[] =>
  matrix.criteria.map((criterion) => {
    const score = matrix.offers.find((offer) => offer.id === id)!.scores[criterion.id] ?? [matrix.scale.min, matrix.scale.max];
    return typeof score === 'number' ? score : (score[0] + score[1]) / 2;
  });

/** How far an offer's value is above the best of the others under other weights (any sum); negative where it trails. Reckoned without the engine. */
export function leadUnder(matrix: DecisionMatrix, id: string): (weights: readonly number[]) => number {
  const own = middles(matrix, id);
  const others = matrix.offers.filter((offer) => offer.id !== id).map((offer) => middles(matrix, offer.id));
  return (weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const value = (scores: readonly number[]) => scores.reduce((sum, score, k) => sum + score * weights[k]!, 0) / total;
    return value(own) - Math.max(...others.map(value));
  };
}
