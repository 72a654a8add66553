import type { Criterion } from '@/lib/engine/comparison/criterion';
import { formatPercent } from '@/lib/format/format-percent';
import type { MatrixActions } from './matrix-actions';
import { WeightInput } from './weight-input';

interface WeightCellProps {
  readonly criterion: Criterion;
  /** The weight as a share of all weights; null while all weights are zero. */
  readonly share: number | null;
  readonly onWeight: MatrixActions['weigh'];
  readonly locale: string;
}

/** A weight, and the share of the decision it comes to. */
export const WeightCell = ({ criterion, share, onWeight, locale }: WeightCellProps) => (
  <span className="grid gap-1">
    <WeightInput criterionId={criterion.id} name={criterion.name} weight={criterion.weight} onWeight={onWeight} locale={locale} />
    <span className="text-tiny text-ink3">
      {share === null ? 'no share yet' : `${formatPercent(share, locale, { decimals: share > 0 && share < 0.1 ? 1 : 0 })} of the decision`}
    </span>
  </span>
);
