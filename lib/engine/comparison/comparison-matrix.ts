import type { Comparison } from './comparison';
import { MATRIX_SCALE } from './matrix-scale';
import { measuredScore } from './measured-score';
import type { MeasurableProjection } from './measured-score';

/** The decision matrix of a comparison: what the decision engine weighs. An absent score is not known. */
export interface ComparisonMatrix {
  readonly scale: { readonly min: number; readonly max: number };
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  readonly offers: readonly { readonly id: string; readonly scores: Readonly<Record<string, number>> }[];
}

/**
 * Gathers weights and scores. A measured criterion takes its scores from the projections (matched by offer id) and
 * ignores scores by hand; it has none for an offer whose base is not known, or whose currency is not the comparison's.
 */
export function comparisonMatrix(comparison: Pick<Comparison, 'currency' | 'offers' | 'criteria'>, projections: readonly MeasurableProjection[]): ComparisonMatrix {
  const projectionOf = new Map(projections.map((projection) => [projection.offerId, projection]));
  return {
    scale: MATRIX_SCALE,
    criteria: comparison.criteria.map(({ id, weight }) => ({ id, weight })),
    offers: comparison.offers.map((offer) => {
      const projection = projectionOf.get(offer.id);
      const measurable = projection !== undefined && offer.base !== null && offer.currency === comparison.currency;
      const scores: Record<string, number> = {};
      for (const { id, measure, scores: byHand } of comparison.criteria) {
        const score = measure === null ? (Object.hasOwn(byHand, offer.id) ? byHand[offer.id] : undefined) : measurable ? measuredScore(measure, projection) : undefined;
        if (score !== undefined) scores[id] = score;
      }
      return { id: offer.id, scores };
    }),
  };
}
