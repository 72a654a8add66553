import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import { TextureSwatch } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { barComponents } from './bar-years';
import { OfferName } from './offer-name';

interface ComponentTableProps {
  readonly offer: Pick<Offer, 'company' | 'currency'>;
  readonly projection: OfferProjection;
  readonly index: number;
  readonly locale: string;
}

/** The bars of one offer as a table: a component a line, a year a column, adding up at the foot. */
export const ComponentTable = ({ offer, projection, index, locale }: ComponentTableProps) => {
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });
  const first4 = projection.years.slice(0, 4);
  const rows = barComponents.filter(({ of }) => projection.years.some((year) => of(year) !== 0));
  return (
    <TableRegion label={`${offer.company}, by component and year`}>
      <Table className="min-w-175 table-fixed">
        <TableHead>
          <tr className={offerClass(index)}>
            <HeadCell sticky className="w-50 text-[14px] text-ink">
              <OfferName index={index} company={offer.company} />
            </HeadCell>
            {projection.years.map((year) => (
              <HeadCell key={year.year} numeric>
                Year {year.year}
              </HeadCell>
            ))}
            <HeadCell numeric>Four years</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map(({ key, label, texture, of }) => (
            <tr key={key} className={offerClass(index)}>
              <HeadCell sticky scope="row" className="font-normal!">
                <span className="inline-flex items-center gap-2.5">
                  <TextureSwatch texture={texture} />
                  {label}
                </span>
              </HeadCell>
              {projection.years.map((year) => (
                <Cell key={year.year} numeric>
                  {money(of(year))}
                </Cell>
              ))}
              <Cell numeric>{money(first4.reduce((sum, year) => sum + of(year), 0))}</Cell>
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Together
            </HeadCell>
            {projection.years.map((year) => (
              <Cell key={year.year} numeric strong>
                {money(year.gross)}
              </Cell>
            ))}
            <Cell numeric strong>
              {money(projection.total4)}
            </Cell>
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
