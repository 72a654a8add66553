'use client';

import { memo, useMemo } from 'react';
import { CumulativeLines } from '@/components/charts/cumulative-lines';
import { monthSeries } from './month-series';
import { OfferName } from './offer-name';
import { PayFigure } from './pay-figure';
import type { WrapFigure } from './use-wrap-figure';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';

interface CumulativeProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly currency: string;
  readonly locale: string;
  readonly wrap?: WrapFigure;
}

/** What has come in by each month, a line an offer; offers in another currency than the comparison's are in the table only. */
export const Cumulative = memo(function Cumulative({ offers, projections, currency, locale, wrap }: CumulativeProps) {
  const series = useMemo(() => monthSeries(offers, projections, currency, ({ cumulative }) => cumulative), [offers, projections, currency]);
  return (
    <>
      {series.length > 0 ? (
        <CumulativeLines
          name="Pay that has come in since the start, by month"
          series={series}
          formatAxis={(minor) => formatMoney(minor, currency, locale, { compact: true })}
          formatExact={(minor) => formatMoney(minor, currency, locale, { decimals: 'whole' })}
        />
      ) : null}
      {series.length < offers.length ? <p className="mt-1 text-small text-ink2">Only offers in {currency} whose base salary is known are drawn; the others stand in the table.</p> : null}
      <details className="mt-3">
        <summary className="text-small font-medium text-ink2">Show as a table</summary>
        <div className="mt-3">
          <CumulativeTable offers={offers} projections={projections} locale={locale} wrap={wrap} />
        </div>
      </details>
    </>
  );
});

const YEARS = [1, 2, 3, 4, 5] as const;

const CumulativeTable = ({ offers, projections, locale, wrap = (figure) => figure }: Omit<CumulativeProps, 'currency'>) => (
  <TableRegion label="Pay that has come in by the end of each year">
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>By the end of</HeadCell>
          {YEARS.map((year) => (
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
              {YEARS.map((year) => {
                const figure = <PayFigure missing={projection.missing}>{formatMoney(projection.cumulative[year * 12] ?? 0, projection.currency, locale, { decimals: 'whole' })}</PayFigure>;
                return (
                  <Cell key={year} numeric>
                    {projection.missing === 'base' ? figure : wrap(figure, { index, of: 'received', months: year * 12 })}
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </TableBody>
    </Table>
  </TableRegion>
);
