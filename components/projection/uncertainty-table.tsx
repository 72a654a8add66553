import type { ReactNode } from 'react';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import type { DrawnOffer } from './drawn-offers';
import { OfferName } from './offer-name';
import type { FutureFigure, OriginYear } from './origin-request';

interface UncertaintyTableProps {
  readonly drawn: readonly DrawnOffer[];
  /** What the amounts are, such as "Before tax". */
  readonly figure: string;
  readonly locale: string;
  readonly wrap: WrapFuture;
}

/** Puts more around a figure of the offer at a place; `year` null = over four years. */
export type WrapFuture = (text: string, figure: FutureFigure, index: number, year: OriginYear | null) => ReactNode;

const money = ({ offer }: DrawnOffer, minor: number, locale: string) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });

/** Four years in the futures drawn, an offer a line. */
export const UncertaintyTable = ({ drawn, figure, locale, wrap }: UncertaintyTableProps) => (
  <TableRegion label={`${figure}, four years in the futures drawn`}>
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>{figure}, four years</HeadCell>
          <HeadCell numeric>Pays most in</HeadCell>
          <HeadCell numeric>Mean of the worst tenth</HeadCell>
          <HeadCell numeric>One in ten is below</HeadCell>
          <HeadCell numeric>Middle</HeadCell>
          <HeadCell numeric>One in ten is above</HeadCell>
        </tr>
      </TableHead>
      <TableBody>
        {drawn.map((one) => (
          <tr key={one.offer.id}>
            <HeadCell sticky scope="row">
              <OfferName index={one.index} company={one.offer.company} />
            </HeadCell>
            <Cell numeric>{one.spread.chanceBest === null ? '–' : wrap(formatPercent(one.spread.chanceBest, locale), 'chanceBest', one.index, null)}</Cell>
            <Cell numeric>{wrap(money(one, one.spread.worstTenth4, locale), 'worstTenth4', one.index, null)}</Cell>
            <Cell numeric>{wrap(money(one, one.spread.total4.p10, locale), 'p10', one.index, null)}</Cell>
            <Cell numeric strong>
              {wrap(money(one, one.spread.total4.p50, locale), 'p50', one.index, null)}
            </Cell>
            <Cell numeric>{wrap(money(one, one.spread.total4.p90, locale), 'p90', one.index, null)}</Cell>
          </tr>
        ))}
      </TableBody>
    </Table>
  </TableRegion>
);

const ends = [
  { key: 'p90', label: 'one in ten is above' },
  { key: 'p50', label: 'middle' },
  { key: 'p10', label: 'one in ten is below' },
] as const;

/** The fans as a table: three lines an offer, a year a column. */
export const UncertaintyYearTable = ({ drawn, figure, locale, wrap }: UncertaintyTableProps) => (
  <TableRegion label={`${figure}, by year in the futures drawn`}>
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>{figure}</HeadCell>
          <HeadCell>In the futures drawn</HeadCell>
          {[1, 2, 3, 4, 5].map((year) => (
            <HeadCell key={year} numeric>
              Year {year}
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {drawn.flatMap((one) =>
          ends.map(({ key, label }, row) => (
            <tr key={`${one.offer.id} ${key}`}>
              {row === 0 ? (
                <HeadCell sticky scope="row" className="align-top" rowSpan={ends.length}>
                  <OfferName index={one.index} company={one.offer.company} />
                </HeadCell>
              ) : null}
              <Cell>{label}</Cell>
              {one.spread.years.map((year, at) => (
                <Cell key={at} numeric strong={key === 'p50'}>
                  {wrap(money(one, year[key], locale), key, one.index, (at + 1) as OriginYear)}
                </Cell>
              ))}
            </tr>
          )),
        )}
      </TableBody>
    </Table>
  </TableRegion>
);
