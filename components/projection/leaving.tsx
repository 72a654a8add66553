'use client';

import { memo, useMemo } from 'react';
import { TenureLines } from '@/components/charts/tenure-lines';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { LeavingTable } from './leaving-table';
import { monthSeries } from './month-series';
import type { WrapFigure } from './use-wrap-figure';

interface LeavingProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly currency: string;
  readonly locale: string;
  readonly wrap?: WrapFigure;
}

const kept = ({ tenure }: OfferProjection) => tenure.map((point) => point.kept);

/** What is kept on leaving after each month: the curve, and the table with what is paid back. */
export const Leaving = memo(function Leaving({ offers, projections, currency, locale, wrap }: LeavingProps) {
  const series = useMemo(() => monthSeries(offers, projections, currency, kept), [offers, projections, currency]);
  return (
    <>
      {series.length > 0 ? (
        <div className="mb-4 rounded-card border border-line bg-card p-5">
          <TenureLines
            name="What you keep if you leave, by month"
            series={series}
            formatAxis={(minor) => formatMoney(minor, currency, locale, { compact: true })}
            formatExact={(minor) => formatMoney(minor, currency, locale, { decimals: 'whole' })}
          />
        </div>
      ) : null}
      <LeavingTable offers={offers} projections={projections} locale={locale} wrap={wrap} />
    </>
  );
});
