import { Cell, HeadCell } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { ScoreCell } from './score-cell';
import { WeightCell } from './weight-cell';

interface CriterionRowProps {
  readonly comparison: Comparison;
  readonly criterion: Criterion;
  readonly place: number;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** One line of the matrix: a criterion, its weight, a score for every offer. */
export const CriterionRow = ({ comparison: { offers, criteria, currency }, criterion, place, model, actions, locale }: CriterionRowProps) => {
  const { id, name, low, high, measure } = criterion;
  return (
    <tr>
      <HeadCell sticky scope="row">
        <CriterionName {...{ id, name, low, high, measure, currency, locale }} />
      </HeadCell>
      <Cell>
        <WeightCell criterion={criterion} share={model.share(id)} onWeight={actions.weigh} locale={locale} />
      </Cell>
      {offers.map((offer, index) => (
        <Cell key={offer.id} centred>
          <ScoreCell criterion={criterion} offer={offer} index={index} model={model} onScore={actions.score} locale={locale} />
        </Cell>
      ))}
      <Cell centred>
        <CriterionMenu criterionId={id} name={name} place={place} count={criteria.length} actions={actions} />
      </Cell>
    </tr>
  );
};
