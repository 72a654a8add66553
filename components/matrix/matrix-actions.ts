import type { Criterion } from '@/lib/engine/comparison/comparison';

/** What can be done to a matrix. */
export interface MatrixActions {
  readonly change: (criterion: Criterion) => void;
  readonly score: (criterionId: string, offerId: string, value: number | null) => void;
  readonly move: (criterionId: string, place: number) => void;
  readonly remove: (criterionId: string) => void;
  readonly edit: (criterionId: string) => void;
}
