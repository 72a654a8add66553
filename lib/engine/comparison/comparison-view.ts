import type { Assumptions } from './assumptions';
import type { Criterion } from './criterion';
import type { Offer } from '../offer/offer';
import type { Weighing } from './weighing';

/** A stored comparison as pages and the browser hold it: the comparison with the versions its edits start from. */
export interface ComparisonView {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly assumptions: Assumptions;
  readonly offers: readonly VersionedOffer[];
  readonly criteria: readonly Criterion[];
  readonly weighing: Weighing;
  readonly hidesTotals: boolean;
  readonly version: number;
  readonly matrixVersion: number;
  /** ISO instant. */
  readonly updatedAt: string;
}

export interface VersionedOffer {
  readonly version: number;
  readonly offer: Offer;
}
