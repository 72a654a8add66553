import type { Offer } from '../offer/offer';
import type { Assumptions } from './assumptions';
import type { Criterion } from './criterion';
import type { Weighing } from './weighing';

/** Several offers, what is assumed about all of them, and how the person weighs and scores them. */
export interface Comparison {
  readonly name: string;
  /** ISO 4217 code in which the comparison is read; offers in other currencies are shown in their own. */
  readonly currency: string;
  readonly assumptions: Assumptions;
  /** In the order shown; the order gives each offer its letter and colour. */
  readonly offers: readonly Offer[];
  /** In the order shown. */
  readonly criteria: readonly Criterion[];
  readonly weighing: Weighing;
  /** Whether totals and the verdict stay out of sight while scores by hand are missing. */
  readonly hidesTotals: boolean;
}
