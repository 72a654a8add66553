import type { Criterion } from '@/lib/engine/comparison/criterion';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import type { MatrixModel } from './matrix-model';

/** What one criterion adds to the total of an offer: the same at both ends, or as little and as much as an open score can add. */
export interface ContributionPiece {
  readonly criterionId: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The total of an offer by criterion; the lows and the highs add up to those of the total. Empty while nothing can be scored. */
export function contributionPieces(criteria: readonly Criterion[], model: MatrixModel, offerId: string): readonly ContributionPiece[] {
  return criteria.flatMap(({ id, name }) => {
    const share = model.share(id);
    if (share === null) return [];
    const adds = model.contribution(id, offerId);
    return [{ criterionId: id, name, low: adds ?? share * MATRIX_SCALE.min, high: adds ?? share * MATRIX_SCALE.max }];
  });
}
