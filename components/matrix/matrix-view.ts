import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';

/** What every form of the editable matrix is drawn from. */
export interface MatrixView {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}
