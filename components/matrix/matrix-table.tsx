import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import { CriterionRow } from './criterion-row';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { TotalCell } from './total-cell';

interface MatrixTableProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** The matrix on a wide screen: a criterion a line, an offer a column, totals at the foot. */
export const MatrixTable = ({ comparison, model, actions, locale }: MatrixTableProps) => {
  const { offers, criteria } = comparison;
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
                  <span dir="auto" title={offer.company} className="max-w-24 truncate">
                    {offer.company}
                  </span>
                </span>
              </HeadCell>
            ))}
            <HeadCell centred>
              <span className="sr-only">Change</span>
            </HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {criteria.map((criterion, place) => (
            <CriterionRow key={criterion.id} {...{ comparison, criterion, place, model, actions, locale }} />
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Weighted score
            </HeadCell>
            <Cell className="text-left text-small text-ink2">
              {formatNumber(model.sumOfWeights, locale, { maxDecimals: 1 })} in all
              {model.sumOfWeights > 0 ? <span className="block text-tiny font-normal text-ink3">counted as 100%</span> : null}
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
