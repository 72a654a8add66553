import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { contributionPieces } from './contribution-pieces';
import type { MatrixModel } from './matrix-model';
import { totalText } from './total-text';

interface ContributionTableProps {
  readonly comparison: Pick<Comparison, 'offers' | 'criteria'>;
  readonly model: MatrixModel;
  readonly locale: string;
}

/** What every criterion adds to the total of every offer, adding up at the foot. */
export const ContributionTable = ({ comparison: { offers, criteria }, model, locale }: ContributionTableProps) => {
  const columns = offers.map((offer) => contributionPieces(criteria, model, offer.id));
  return (
    <TableRegion label="What each criterion adds to each total">
      <Table className="text-small! [&_td]:px-2.5 [&_td]:py-1.5 [&_th]:px-2.5 [&_th]:py-1.5">
        <TableHead>
          <tr>
            <HeadCell sticky>Adds</HeadCell>
            {offers.map((offer, index) => (
              <HeadCell key={offer.id} numeric>
                <OfferBadge index={index} size="sm" name={offer.company} />
              </HeadCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {criteria.map((criterion, row) => (
            <tr key={criterion.id}>
              <HeadCell sticky scope="row" className="min-w-24 font-normal! wrap-break-word">
                {criterion.name}
              </HeadCell>
              {columns.map((pieces, column) => {
                const piece = pieces[row];
                return (
                  <Cell key={offers[column]?.id} numeric className={piece?.open ? 'text-question' : undefined}>
                    {piece ? totalText(piece, locale) : '–'}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Together
            </HeadCell>
            {offers.map((offer) => {
              const scored = model.scored(offer.id);
              return (
                <Cell key={offer.id} numeric>
                  {scored ? totalText({ ...scored, open: model.missingOf(offer.id) > 0 }, locale) : '–'}
                </Cell>
              );
            })}
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
