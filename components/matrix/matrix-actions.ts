import type { Criterion, Remark } from '@/lib/engine/comparison/criterion';
import type { Weighing } from '@/lib/engine/comparison/weighing';

/** What can be done to a matrix. The functions stay the same while it is edited, so that only what changed is drawn again. */
export interface MatrixActions {
  readonly save: (criterion: Criterion) => void;
  /** A weight as it is asked for: a share of 100, or a swing against 100. */
  readonly weigh: (criterionId: string, weight: number) => void;
  readonly weighAs: (weighing: Weighing) => void;
  readonly weighAlike: () => void;
  readonly chooseFirst: (criterionId: string) => void;
  readonly score: (criterionId: string, offerId: string, value: number | null) => void;
  readonly remark: (criterionId: string, offerId: string, remark: Remark) => void;
  readonly move: (criterionId: string, place: number) => void;
  readonly remove: (criterionId: string) => void;
  readonly hideTotals: (hidden: boolean) => void;
  /** Opens what a criterion is called and means. */
  readonly edit: (criterionId: string) => void;
  /** Opens how sure a score is, and why it was given; of one that is read off the pay, where it comes from. */
  readonly explain: (criterionId: string, offerId: string) => void;
}
