import { Cell, HeadCell } from '@/components/ui/table';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import { CriterionWeight } from './criterion-weight';
import type { MatrixView } from './matrix-view';
import { ScoreCell } from './score-cell';
import { rowPlace } from './use-row-drag';

/** One line of the matrix: a criterion, its weight, a score for every offer. */
export const CriterionRow = ({ view, criterion, place }: { view: MatrixView; criterion: Criterion; place: number }) => {
  const { comparison, model, actions, locale } = view;
  const { offers, criteria, currency, weighing } = comparison;
  const { id, name, low, high, measure } = criterion;
  return (
    <tr {...rowPlace(place)}>
      <HeadCell sticky scope="row">
        <CriterionName {...{ id, name, low, high, measure, currency, locale }} spelled={weighing === 'swings'} />
      </HeadCell>
      <Cell>
        <CriterionWeight view={view} criterion={criterion} place={place} />
      </Cell>
      {offers.map((offer, index) => (
        <Cell key={offer.id} centred>
          <ScoreCell criterion={criterion} offer={offer} index={index} model={model} actions={actions} locale={locale} />
        </Cell>
      ))}
      <Cell centred>
        <CriterionMenu criterionId={id} name={name} place={place} count={criteria.length} actions={actions} />
      </Cell>
    </tr>
  );
};
