'use client';

import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import type { MatrixModel } from './matrix-model';
import type { MatrixActions } from './matrix-actions';
import { ScoreCell } from './score-cell';
import { TotalCell } from './total-cell';
import { WeightInput } from './weight-input';

interface MatrixTableProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** The matrix on a wide screen: a criterion a line, an offer a column, totals at the foot. */
export const MatrixTable = ({ comparison, model, actions, locale }: MatrixTableProps) => {
  const { offers, criteria, currency } = comparison;
  return (
    <TableRegion label="Decision matrix">
      <Table>
        <TableHead>
          <tr>
            <HeadCell sticky>Criterion</HeadCell>
            <HeadCell>Weight</HeadCell>
            {offers.map((offer, index) => (
              <HeadCell key={offer.id} centred>
                <span className="inline-grid justify-items-center gap-1">
                  <OfferBadge index={index} />
                  <span className="max-w-28 truncate">{offer.company}</span>
                </span>
              </HeadCell>
            ))}
            <HeadCell>
              <span className="sr-only">Change</span>
            </HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {criteria.map((criterion, place) => (
            <tr key={criterion.id}>
              <HeadCell sticky scope="row">
                <CriterionName criterion={criterion} currency={currency} locale={locale} />
              </HeadCell>
              <Cell>
                <WeightInput name={criterion.name} weight={criterion.weight} share={model.share(criterion.id)} onWeight={(weight) => actions.change({ ...criterion, weight })} locale={locale} />
              </Cell>
              {offers.map((offer, index) => (
                <Cell key={offer.id} centred>
                  <ScoreCell
                    criterion={criterion}
                    company={offer.company}
                    index={index}
                    score={model.score(criterion.id, offer.id)}
                    contribution={model.contribution(criterion.id, offer.id)}
                    onScore={(value) => actions.score(criterion.id, offer.id, value)}
                    locale={locale}
                  />
                </Cell>
              ))}
              <Cell>
                <CriterionMenu criterion={criterion} place={place} count={criteria.length} actions={actions} />
              </Cell>
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Weighted score
            </HeadCell>
            <Cell className="text-left text-small text-ink2">
              {formatNumber(model.sumOfWeights, locale, { maxDecimals: 1 })} in all
              <span className="block text-tiny text-ink3">counted as 100%</span>
            </Cell>
            {offers.map((offer) => (
              <Cell key={offer.id} centred>
                <TotalCell scored={model.scored(offer.id)} tied={model.tied(offer.id)} locale={locale} />
              </Cell>
            ))}
            <Cell />
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
