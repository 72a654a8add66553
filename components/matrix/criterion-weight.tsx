import type { Criterion } from '@/lib/engine/comparison/criterion';
import { FULL_SWING } from '@/lib/engine/decision/weights/swing-weights';
import type { MatrixView } from './matrix-view';
import { firstSwing } from './weigh-criteria';
import { WeightCell } from './weight-cell';

/** The weight of one criterion among all. */
export const CriterionWeight = ({ view: { comparison, model, actions, locale }, criterion, place }: { view: MatrixView; criterion: Criterion; place: number }) => {
  const { criteria, weighing } = comparison;
  const first = firstSwing(criteria);
  const most = first?.weight ?? 0;
  return (
    <WeightCell
      criterion={criterion}
      weighing={weighing}
      place={place}
      count={criteria.length}
      share={model.share(criterion.id)}
      swing={most === 0 ? null : (criterion.weight / most) * FULL_SWING}
      first={most > 0 && first === criterion}
      actions={actions}
      locale={locale}
    />
  );
};
