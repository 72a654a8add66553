import type { Criterion } from '@/lib/engine/comparison/criterion';

/** What can be done to a matrix. The functions stay the same while it is edited, so that only what changed is drawn again. */
export interface MatrixActions {
  readonly save: (criterion: Criterion) => void;
  readonly weigh: (criterionId: string, weight: number) => void;
  readonly score: (criterionId: string, offerId: string, value: number | null) => void;
  readonly move: (criterionId: string, place: number) => void;
  readonly remove: (criterionId: string) => void;
  readonly edit: (criterionId: string) => void;
}
