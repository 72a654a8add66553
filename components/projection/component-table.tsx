import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import { TextureSwatch } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { barComponents } from './bar-years';
import { OfferName } from './offer-name';
import type { OriginYear, OriginYears } from './origin-request';
import { PayFigure, type FigureGap } from './pay-figure';
import type { WrapFigure } from './use-wrap-figure';
import { unknownComponents, type ComponentKey } from './unknown-components';

interface ComponentTableProps {
  readonly offer: Pick<Offer, 'company'>;
  readonly projection: OfferProjection;
  readonly index: number;
  readonly locale: string;
  readonly wrap?: WrapFigure;
}

/**
 * The bars of one offer as a table: a component a line, a year a column, adding up at the foot. What is not known of a
 * component is marked in its line.
 */
export const ComponentTable = ({ offer, projection, index, locale, wrap = (figure) => figure }: ComponentTableProps) => {
  const money = (minor: number) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' });
  const first4 = projection.years.slice(0, 4);
  const { missing } = projection;
  const unknown = unknownComponents(projection);
  const partOf = (key: ComponentKey, minor: number, span: OriginYears) => {
    const gap = missingOf(unknown.has(key), minor);
    const figure = <PayFigure missing={gap}>{money(minor)}</PayFigure>;
    return gap === 'base' || minor === 0 ? figure : wrap(figure, { index, of: key, span });
  };
  const total = (minor: number, span: OriginYears) => {
    const figure = <PayFigure missing={missing}>{money(minor)}</PayFigure>;
    return missing === 'base' ? figure : wrap(figure, { index, of: 'gross', span });
  };
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
                  {partOf(key, of(year), year.year as OriginYear)}
                </Cell>
              ))}
              <Cell numeric>{partOf(key, first4.reduce((sum, year) => sum + of(year), 0), 'four')}</Cell>
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
                {total(year.gross, year.year as OriginYear)}
              </Cell>
            ))}
            <Cell numeric strong>
              {total(projection.total4, 'four')}
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
