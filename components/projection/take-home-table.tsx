import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';
import type { TaxRow } from '@/lib/engine/projection/take-home/tax-table';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import type { OriginSubject, OriginYear, OriginYears } from './origin-request';
import { PayFigure } from './pay-figure';
import { afterExercisingFigures } from './pay-view';
import type { WrapFigure } from './use-wrap-figure';

interface TakeHomeTableProps {
  readonly company: string;
  readonly projection: OfferProjection;
  /** The taxes by name; where there are none, tax stands in one line. */
  readonly taxes: readonly TaxRow[] | null;
  readonly index: number;
  readonly locale: string;
  readonly wrap?: WrapFigure;
}

interface Row {
  readonly label: string;
  readonly asks: (span: OriginYears) => OriginSubject;
  readonly of: (year: ProjectionYear, at: number) => number;
}

const less = (amount: number): number => -amount;

/** From pay before tax to take-home pay: each tax a line, a year a column. */
export const TakeHomeTable = ({ company, projection, taxes, index, locale, wrap = (figure) => figure }: TakeHomeTableProps) => {
  const { years, missing, takeHome4, currency } = projection;
  if (takeHome4 === null) return null;
  const money = (minor: number) => formatMoney(minor, currency, locale, { decimals: 'whole' });
  const overFour = (of: Row['of']) => years.slice(0, 4).reduce((sum, year, at) => sum + of(year, at), 0);
  const rows: readonly Row[] = [
    ...(taxes?.map((row): Row => ({ label: row.name, asks: (span) => ({ of: 'tax', tax: row, span }), of: (_, at) => less(row.byYear[at] ?? 0) })) ?? [
      { label: 'Tax', asks: (span: OriginYears): OriginSubject => ({ of: 'tax', tax: null, span }), of: ({ tax }: ProjectionYear) => less(tax ?? 0) },
    ]),
    { label: 'Put away before tax', asks: (span: OriginYears): OriginSubject => ({ of: 'putAway', span }), of: ({ putAway }: ProjectionYear) => less(putAway ?? 0) },
    { label: 'Match and benefits in kind', asks: (span: OriginYears): OriginSubject => ({ of: 'inKind', span }), of: ({ byLiquidity, byKind }: ProjectionYear) => less(byLiquidity.inKind + byKind.retirement) },
    { label: 'Shares not for sale', asks: (span: OriginYears): OriginSubject => ({ of: 'notForSale', span }), of: ({ byLiquidity, byKind }: ProjectionYear) => less(byLiquidity.illiquid - byKind.retirement) },
  ].filter(({ of }) => years.some((year, at) => of(year, at) !== 0));
  const left = afterExercisingFigures(projection);
  const total = (minor: number, of: 'gross' | 'takeHome', span: OriginYears) => {
    const figure = <PayFigure missing={missing}>{money(minor)}</PayFigure>;
    return missing === 'base' ? figure : wrap(figure, { index, of, span });
  };
  const part = ({ asks }: Row, minor: number, span: OriginYears) => (minor === 0 || missing === 'base' ? money(minor) : wrap(money(minor), { ...asks(span), index }));
  const after: readonly Row[] =
    left === null
      ? []
      : [
          { label: 'Exercising options', asks: (span) => ({ of: 'exercising', span }), of: ({ exercising }) => less(exercising) },
          { label: 'After exercising', asks: (span) => ({ of: 'afterExercising', span }), of: (year) => left.ofYear(year) ?? 0 },
        ];
  const line = (row: Row) => (
    <tr key={row.label}>
      <HeadCell sticky scope="row" className="font-normal!">
        {row.label}
      </HeadCell>
      {years.map((year, at) => (
        <Cell key={year.year} numeric>
          {part(row, row.of(year, at), year.year as OriginYear)}
        </Cell>
      ))}
      <Cell numeric>{part(row, overFour(row.of), 'four')}</Cell>
    </tr>
  );
  return (
    <TableRegion label={`${company}, from pay to take-home pay`}>
      <Table className="min-w-220 table-fixed">
        <TableHead>
          <tr className={offerClass(index)}>
            <HeadCell sticky className="w-55 text-[14px]! text-ink!">
              <OfferName index={index} company={company} />
            </HeadCell>
            {years.map(({ year }) => (
              <HeadCell key={year} numeric>
                Year {year}
              </HeadCell>
            ))}
            <HeadCell numeric>Four years</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          <tr>
            <HeadCell sticky scope="row">
              Before tax
            </HeadCell>
            {years.map((year) => (
              <Cell key={year.year} numeric>
                {total(year.gross, 'gross', year.year as OriginYear)}
              </Cell>
            ))}
            <Cell numeric>{total(projection.total4, 'gross', 'four')}</Cell>
          </tr>
          {rows.map(line)}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Take-home
            </HeadCell>
            {years.map((year) => (
              <Cell key={year.year} numeric strong>
                {total(year.takeHome ?? 0, 'takeHome', year.year as OriginYear)}
              </Cell>
            ))}
            <Cell numeric strong>
              {total(takeHome4, 'takeHome', 'four')}
            </Cell>
          </tr>
          {after.map(line)}
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
