import type { Criterion } from '@/lib/engine/comparison/criterion';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import type { MatrixModel } from './matrix-model';

/** What one criterion adds to the total of an offer, with the least and the most it may add. */
export interface ContributionPiece {
  readonly criterionId: string;
  readonly name: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Not scored yet. */
  readonly open: boolean;
}

/** The total of an offer by criterion; lows, values and highs add up to those of the total. Empty while nothing can be scored. */
export function contributionPieces(criteria: readonly Criterion[], model: MatrixModel, offerId: string): readonly ContributionPiece[] {
  const { min, max } = MATRIX_SCALE;
  return criteria.flatMap(({ id, name }) => {
    const share = model.share(id);
    if (share === null) return [];
    const range = model.range(id, offerId);
    const { low, counts, high } = range ?? { low: min, counts: (min + max) / 2, high: max };
    return [{ criterionId: id, name, low: share * low, value: share * counts, high: share * high, open: range === null }];
  });
}
