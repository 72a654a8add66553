import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { normaliseWeights } from '@/lib/engine/decision/normalise-weights';
import { scoreMatrix, type ScoredOffer } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { criterionScores } from './criterion-scores';

/** Everything the matrix shows, read off one scoring. */
export interface MatrixModel {
  readonly result: ReturnType<typeof scoreMatrix>;
  readonly sumOfWeights: number;
  /** The weight as a share of all weights; null while all are zero. */
  readonly share: (criterionId: string) => number | null;
  readonly score: (criterionId: string, offerId: string) => number | null;
  /** Weight times score; null while there is no score. */
  readonly contribution: (criterionId: string, offerId: string) => number | null;
  readonly scored: (offerId: string) => ScoredOffer | undefined;
  readonly tied: (offerId: string) => boolean;
  readonly missing: number;
}

/** Scores a comparison for the screen. */
export function matrixModel(comparison: Comparison, projections: readonly OfferProjection[]): MatrixModel {
  const result = scoreMatrix(comparisonMatrix(comparison, projections));
  const score = criterionScores(comparison, projections);
  const byOffer = new Map(result.status === 'scored' ? result.offers.map((offer) => [offer.id, offer]) : []);
  const shares = normaliseWeights(Object.fromEntries(comparison.criteria.map((criterion) => [criterion.id, criterion.weight])));
  const ranks = [...byOffer.values()].map((offer) => offer.rank);
  return {
    result,
    sumOfWeights: comparison.criteria.reduce((sum, criterion) => sum + criterion.weight, 0),
    share: (criterionId) => shares?.[criterionId] ?? null,
    score,
    contribution: (criterionId, offerId) => (score(criterionId, offerId) === null ? null : (byOffer.get(offerId)?.contributions[criterionId] ?? null)),
    scored: (offerId) => byOffer.get(offerId),
    tied: (offerId) => ranks.filter((rank) => rank === byOffer.get(offerId)?.rank).length > 1,
    missing: comparison.criteria.reduce((count, criterion) => count + comparison.offers.filter((offer) => score(criterion.id, offer.id) === null).length, 0),
  };
}
