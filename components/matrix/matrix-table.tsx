import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import { CriterionRow } from './criterion-row';
import type { MatrixView } from './matrix-view';
import { TotalCell } from './total-cell';

/** The matrix on a wide screen: a criterion a line, an offer a column, totals at the foot. */
export const MatrixTable = ({ view }: { view: MatrixView }) => {
  const { comparison, model, locale } = view;
  const { offers, criteria, weighing } = comparison;
  return (
    <TableRegion label="Decision matrix">
      <Table>
        <TableHead>
          <tr>
            <HeadCell sticky>Criterion</HeadCell>
            <HeadCell>{weighing === 'ranking' ? 'Rank' : weighing === 'swings' ? 'Worth of the swing' : 'Weight, of 100'}</HeadCell>
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
            <CriterionRow key={criterion.id} view={view} criterion={criterion} place={place} />
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Weighted score
            </HeadCell>
            <Cell />
            {offers.map((offer) => (
              <Cell key={offer.id} centred>
                <TotalCell model={model} offerId={offer.id} locale={locale} />
              </Cell>
            ))}
            <Cell />
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
