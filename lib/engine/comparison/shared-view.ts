import type { OfferProjection } from '../projection/projection';
import type { Comparison } from './comparison';

/** A comparison as the reader of a share link sees it: nothing of the owner, no versions, and the notes of every offer and score left out. */
export interface SharedView {
  readonly comparison: Comparison;
  /** In the order of the offers, in the comparison's currency where there is a rate. */
  readonly projections: readonly OfferProjection[];
  /** ISO instant of the last change. */
  readonly updatedAt: string;
}
