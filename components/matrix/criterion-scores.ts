import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';

/**
 * The score of each offer on each criterion as it counts, by hand or measured; null where there is none yet.
 *
 * @returns A reader: criterion id and offer id to the score.
 */
export function criterionScores(comparison: Comparison, projections: readonly OfferProjection[]): (criterionId: string, offerId: string) => number | null {
  const byOffer = new Map(comparisonMatrix(comparison, projections).offers.map((offer) => [offer.id, offer.scores]));
  return (criterionId, offerId) => {
    const score = byOffer.get(offerId)?.[criterionId];
    return typeof score === 'number' ? score : null;
  };
}
