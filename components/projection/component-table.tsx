import { offerClass } from '@/components/ui/offer-class';
import { Table, TableRegion, TBody, Td, TFoot, Th, THead, Tr } from '@/components/ui/table';
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
      <Table>
        <THead>
          <Tr className={offerClass(index)}>
            <Th sticky>
              <OfferName index={index} company={offer.company} />
            </Th>
            {projection.years.map((year) => (
              <Th key={year.year} numeric>
                Year {year.year}
              </Th>
            ))}
            <Th numeric>Four years</Th>
          </Tr>
        </THead>
        <TBody>
          {rows.map(({ key, label, of }) => (
            <Tr key={key}>
              <Th sticky scope="row">
                {label}
              </Th>
              {projection.years.map((year) => (
                <Td key={year.year} numeric>
                  {money(of(year))}
                </Td>
              ))}
              <Td numeric>{money(first4.reduce((sum, year) => sum + of(year), 0))}</Td>
            </Tr>
          ))}
        </TBody>
        <TFoot>
          <Tr>
            <Th sticky scope="row">
              Together
            </Th>
            {projection.years.map((year) => (
              <Td key={year.year} numeric strong>
                {money(year.gross)}
              </Td>
            ))}
            <Td numeric strong>
              {money(projection.total4)}
            </Td>
          </Tr>
        </TFoot>
      </Table>
    </TableRegion>
  );
};
