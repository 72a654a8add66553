import type { ReactNode } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';
import type { TaxRow } from '@/lib/engine/projection/take-home/tax-table';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import type { OriginRequest, OriginSpan } from './origin-request';
import { PayFigure } from './pay-figure';
import { afterExercisingFigures } from './pay-view';

interface TakeHomeTableProps {
  readonly company: string;
  readonly projection: OfferProjection;
  /** The taxes by name; where there are none, tax stands in one line. */
  readonly taxes: readonly TaxRow[] | null;
  readonly index: number;
  readonly locale: string;
  /** Puts more around a figure, such as a button that tells where it comes from. */
  readonly wrap?: (figure: ReactNode, ask: OriginRequest) => ReactNode;
}

interface Row {
  readonly label: string;
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
    ...(taxes?.map(({ name, byYear }): Row => ({ label: name, of: (_, at) => less(byYear[at] ?? 0) })) ?? [{ label: 'Tax', of: ({ tax }: ProjectionYear) => less(tax ?? 0) }]),
    { label: 'Put away before tax', of: ({ putAway }: ProjectionYear) => less(putAway ?? 0) },
    { label: 'Match and benefits in kind', of: ({ byLiquidity, byKind }: ProjectionYear) => less(byLiquidity.inKind + byKind.retirement) },
    { label: 'Shares not for sale', of: ({ byLiquidity, byKind }: ProjectionYear) => less(byLiquidity.illiquid - byKind.retirement) },
  ].filter(({ of }) => years.some((year, at) => of(year, at) !== 0));
  const left = afterExercisingFigures(projection);
  const total = (minor: number, of: 'gross' | 'takeHome', span: OriginSpan) => {
    const figure = <PayFigure missing={missing}>{money(minor)}</PayFigure>;
    return missing === 'base' ? figure : wrap(figure, { index, of, span });
  };
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
                {total(year.gross, 'gross', year.year as OriginSpan)}
              </Cell>
            ))}
            <Cell numeric>{total(projection.total4, 'gross', 'four')}</Cell>
          </tr>
          {rows.map(({ label, of }) => (
            <tr key={label}>
              <HeadCell sticky scope="row" className="font-normal!">
                {label}
              </HeadCell>
              {years.map((year, at) => (
                <Cell key={year.year} numeric>
                  {money(of(year, at))}
                </Cell>
              ))}
              <Cell numeric>{money(overFour(of))}</Cell>
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              Take-home
            </HeadCell>
            {years.map((year) => (
              <Cell key={year.year} numeric strong>
                {total(year.takeHome ?? 0, 'takeHome', year.year as OriginSpan)}
              </Cell>
            ))}
            <Cell numeric strong>
              {total(takeHome4, 'takeHome', 'four')}
            </Cell>
          </tr>
          {left === null
            ? null
            : (
                [
                  ['Exercising options', ({ exercising }: ProjectionYear) => less(exercising)],
                  ['After exercising', (year: ProjectionYear) => left.ofYear(year) ?? 0],
                ] as const
              ).map(([label, of]) => (
                <tr key={label}>
                  <HeadCell sticky scope="row" className="font-normal!">
                    {label}
                  </HeadCell>
                  {years.map((year) => (
                    <Cell key={year.year} numeric>
                      {money(of(year))}
                    </Cell>
                  ))}
                  <Cell numeric>{money(overFour(of))}</Cell>
                </tr>
              ))}
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
