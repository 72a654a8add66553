'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Notice } from '@/components/ui/notice';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { offerBarSeries } from './bar-years';
import { BarsKey } from './bars-key';
import { ComponentTable } from './component-table';
import { Cumulative } from './cumulative';
import { Leaving } from './leaving';
import { SmallMultiples } from './small-multiples';
import { SummaryTable } from './summary-table';

interface ProjectionViewProps {
  readonly comparison: Pick<Comparison, 'offers' | 'currency'>;
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
  /** What stands left of the switch between bars and tables, such as the growth of share prices. */
  readonly controls?: React.ReactNode;
}

/** Every figure of the projection: bars or their tables, the summary, what has come in, what is kept on leaving. */
export const ProjectionView = ({ comparison, projections, locale, controls }: ProjectionViewProps) => {
  const [form, setForm] = useState<'bars' | 'tables'>('bars');
  const { offers, currency } = comparison;
  const series = useMemo(() => offerBarSeries(offers, projections, locale), [offers, projections, locale]);
  // While a slider moves, the bars and the summary come first; what is further down follows when there is time.
  const shown = useMemo(() => ({ offers, projections }), [offers, projections]);
  const later = useDeferredValue(shown);
  const others = offers.filter((offer) => offer.currency !== currency);
  const unit = form === 'tables' ? 'Before tax' : `Before tax · thousands${others.length > 0 ? '' : ` of ${currency}`} a year`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <section aria-label="By year">
        <div className="mb-4 flex flex-wrap items-start gap-x-4 gap-y-2 sm:gap-x-6">
          <SegmentedControl
            label="Show as"
            value={form}
            onValue={setForm}
            options={[
              { value: 'bars', label: 'Bars' },
              { value: 'tables', label: 'Tables' },
            ]}
          />
          <p className="order-1 ml-auto py-1.5 text-small text-ink2 max-sm:ml-0">{unit}</p>
          {controls}
        </div>
        {others.length > 0 ? (
          <div className="mb-4">
            <Notice tone="question">
              {others.map((offer) => `${offer.company} is in ${offer.currency}`).join(', ')}; the comparison is in {currency}. Amounts are shown as entered, not converted, and each currency has its own scale.
            </Notice>
          </div>
        ) : null}
        {form === 'bars' ? (
          <>
            <SmallMultiples series={series} locale={locale} />
            <BarsKey series={series} />
          </>
        ) : (
          <div className="grid gap-5">
            {offers.map((offer, index) => {
              const projection = projections[index];
              return projection ? <ComponentTable key={offer.id} offer={offer} projection={projection} index={index} locale={locale} /> : null;
            })}
          </div>
        )}
      </section>
      <SummaryTable offers={offers} projections={projections} currency={currency} locale={locale} />
      <section aria-labelledby="coming-in">
        <h2 id="coming-in" className="mb-3 text-title font-medium">
          What has come in, month by month
        </h2>
        <div className="rounded-card border border-line bg-card p-5">
          <Cumulative offers={later.offers} projections={later.projections} currency={currency} locale={locale} />
        </div>
      </section>
      <section aria-labelledby="leaving">
        <h2 id="leaving" className="text-title font-medium">
          What you keep if you leave
        </h2>
        <p className="mt-0.5 mb-3 max-w-[62em] text-ink2">
          Pay received by then, less any sign-on you would have to pay back. What has not vested is lost, and a year’s bonus comes only at the year’s end.
        </p>
        <Leaving offers={later.offers} projections={later.projections} currency={currency} locale={locale} />
      </section>
    </div>
  );
};
