import type { Score } from '../decision/decision-matrix';
import type { Comparison } from './comparison';
import { CONFIDENCE_REACH } from './confidence';
import type { Criterion } from './criterion';
import { MATRIX_SCALE } from './matrix-scale';
import { measuredScore } from './measured-score';
import type { MeasurableProjection } from './measured-score';

/** The decision matrix of a comparison: what the decision engine weighs. An absent score is not known. */
export interface ComparisonMatrix {
  readonly scale: { readonly min: number; readonly max: number };
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  readonly offers: readonly { readonly id: string; readonly scores: Readonly<Record<string, Score>> }[];
}

/**
 * Gathers weights and scores. A score by hand counts as it was given, with the range that its confidence leaves it. A
 * measured criterion takes its scores from the offers and projections (matched by offer id), ignores scores by hand,
 * and has none where the figure is not known.
 */
export function comparisonMatrix(comparison: Pick<Comparison, 'currency' | 'offers' | 'criteria'>, projections: readonly MeasurableProjection[]): ComparisonMatrix {
  const projectionOf = new Map(projections.map((projection) => [projection.offerId, projection]));
  return {
    scale: MATRIX_SCALE,
    criteria: comparison.criteria.map(({ id, weight }) => ({ id, weight })),
    offers: comparison.offers.map((offer) => {
      const measurable = { offer, projection: projectionOf.get(offer.id) ?? null, currency: comparison.currency };
      const scores: Record<string, Score> = {};
      for (const criterion of comparison.criteria) {
        const score = criterion.measure === null ? scoreByHand(criterion, offer.id) : measuredScore(criterion.measure, measurable);
        if (score !== null) scores[criterion.id] = score;
      }
      return { id: offer.id, scores };
    }),
  };
}

/** Own properties only: an offer may be called "constructor". */
const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);

/** The range ends with the scale; the score stays the one that was given. */
function scoreByHand({ scores, remarks }: Criterion, offerId: string): Score | null {
  const score = own(scores, offerId);
  if (score === undefined) return null;
  const reach = CONFIDENCE_REACH[own(remarks, offerId)?.confidence ?? 'sure'];
  return reach === 0 ? score : [Math.max(MATRIX_SCALE.min, score - reach), score, Math.min(MATRIX_SCALE.max, score + reach)];
}
