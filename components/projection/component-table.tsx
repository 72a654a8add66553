import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import { TextureSwatch } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { barComponents } from './bar-years';
import { OfferName } from './offer-name';
import { PayFigure, type FigureGap } from './pay-figure';
import { unknownComponents, type ComponentKey } from './unknown-components';

interface ComponentTableProps {
  readonly offer: Pick<Offer, 'company' | 'currency'>;
  readonly projection: OfferProjection;
  readonly index: number;
  readonly locale: string;
}

/**
 * The bars of one offer as a table: a component a line, a year a column, adding up at the foot. What is not known of a
 * component is marked in its line.
 */
export const ComponentTable = ({ offer, projection, index, locale }: ComponentTableProps) => {
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });
  const first4 = projection.years.slice(0, 4);
  const { missing } = projection;
  const unknown = unknownComponents(projection);
  const partOf = (key: ComponentKey, minor: number) => <PayFigure missing={missingOf(unknown.has(key), minor)}>{money(minor)}</PayFigure>;
  const rows = barComponents.filter(({ key, of }) => unknown.has(key) || projection.years.some((year) => of(year) !== 0));
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
                  {partOf(key, of(year))}
                </Cell>
              ))}
              <Cell numeric>{partOf(key, first4.reduce((sum, year) => sum + of(year), 0))}</Cell>
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
                <PayFigure missing={missing}>{money(year.gross)}</PayFigure>
              </Cell>
            ))}
            <Cell numeric strong>
              <PayFigure missing={missing}>{money(projection.total4)}</PayFigure>
            </Cell>
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};

/** A component of which something is not known: nothing is said where nothing of it is, otherwise it is only a bound. */
function missingOf(isUnknown: boolean, minor: number): FigureGap {
  if (!isUnknown) return 'none';
  if (minor === 0) return 'base';
  return minor < 0 ? 'cost' : 'some';
}
