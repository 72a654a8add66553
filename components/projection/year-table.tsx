import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import { PayFigure } from './pay-figure';

interface YearTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
}

/** Pay before tax, an offer a line and a year a column. */
export const YearTable = ({ offers, projections, locale }: YearTableProps) => (
  <TableRegion label="Pay before tax, by year">
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>Before tax</HeadCell>
          {[1, 2, 3, 4, 5].map((year) => (
            <HeadCell key={year} numeric>
              Year {year}
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {offers.map((offer, index) => {
          const projection = projections[index];
          if (!projection) return null;
          return (
            <tr key={offer.id}>
              <HeadCell sticky scope="row">
                <OfferName index={index} company={offer.company} />
              </HeadCell>
              {projection.years.map((year) => (
                <Cell key={year.year} numeric>
                  <PayFigure missing={projection.missing}>{formatMoney(year.gross, projection.currency, locale, { decimals: 'whole' })}</PayFigure>
                </Cell>
              ))}
            </tr>
          );
        })}
      </TableBody>
    </Table>
  </TableRegion>
);
