import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { scoresToGive } from '@/lib/engine/comparison/scores-to-give';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import { normaliseWeights } from '@/lib/engine/decision/normalise-weights';
import { readScore, type ScoreRange } from '@/lib/engine/decision/read-score';
import { scoreMatrix, type ScoredOffer } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { offerNamer } from '@/lib/format/offer-namer';

/** Everything the matrix shows, read off one scoring. */
export interface MatrixModel {
  readonly result: ReturnType<typeof scoreMatrix>;
  /** Names an offer in labels and sentences. */
  readonly nameOf: (offerId: string) => string;
  /** The weight as a share of all weights; null while all are zero. */
  readonly share: (criterionId: string) => number | null;
  /** The score as it counts, by hand or measured; null where there is none yet. */
  readonly score: (criterionId: string, offerId: string) => number | null;
  /** The score with the least and the most it may be; null where there is none yet. */
  readonly range: (criterionId: string, offerId: string) => ScoreRange | null;
  /** Weight times score; null while there is no score. */
  readonly contribution: (criterionId: string, offerId: string) => number | null;
  readonly scored: (offerId: string) => ScoredOffer | undefined;
  readonly tied: (offerId: string) => boolean;
  /** Scores that are not known: all of them, those of one offer, and those the person can give. */
  readonly missing: number;
  readonly missingOf: (offerId: string) => number;
  readonly toScore: number;
  /** Futures are being drawn, without which chances have no score. */
  readonly drawing: boolean;
  /** Totals stay out of sight until everything that can be scored by hand is. */
  readonly hidden: boolean;
}

/** Scores a comparison for the screen. */
export function matrixModel(comparison: Comparison, projections: readonly OfferProjection[], drawing = false): MatrixModel {
  const { criteria, offers } = comparison;
  const matrix = comparisonMatrix(comparison, projections);
  const result = scoreMatrix(matrix);
  const scoresOf = new Map(matrix.offers.map((offer) => [offer.id, offer.scores]));
  const byOffer = new Map(result.status === 'scored' ? result.offers.map((offer) => [offer.id, offer]) : []);
  const shares = normaliseWeights(Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.weight])));
  const ranks = [...byOffer.values()].map((offer) => offer.rank);
  const range = (criterionId: string, offerId: string): ScoreRange | null => {
    const score = scoresOf.get(offerId)?.[criterionId];
    return score === undefined ? null : readScore(score);
  };
  const missingOf = (offerId: string) => criteria.filter((criterion) => range(criterion.id, offerId) === null).length;
  return {
    result,
    nameOf: offerNamer(offers),
    share: (criterionId) => shares?.[criterionId] ?? null,
    score: (criterionId, offerId) => range(criterionId, offerId)?.counts ?? null,
    range,
    contribution: (criterionId, offerId) => (range(criterionId, offerId) === null ? null : (byOffer.get(offerId)?.contributions[criterionId] ?? null)),
    scored: (offerId) => byOffer.get(offerId),
    tied: (offerId) => ranks.filter((rank) => rank === byOffer.get(offerId)?.rank).length > 1,
    missing: offers.reduce((count, offer) => count + missingOf(offer.id), 0),
    missingOf,
    toScore: scoresToGive(comparison),
    drawing,
    hidden: totalsAreHidden(comparison),
  };
}
