'use client';

import { Activity, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Notice } from '@/components/ui/notice';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TaxRow } from '@/lib/engine/projection/take-home/tax-table';
import { offerBarSeries } from './bar-years';
import { BarsKey } from './bars-key';
import { ComponentTable } from './component-table';
import { Cumulative } from './cumulative';
import { Leaving } from './leaving';
import { OnThisPage } from './on-this-page';
import type { OriginRequest, OriginYear } from './origin-request';
import type { Pay } from './pay-view';
import { SmallMultiples } from './small-multiples';
import { SummaryTable } from './summary-table';
import { TakeHomeTable } from './take-home-table';
import { useWrapFigure } from './use-wrap-figure';

interface ProjectionViewProps {
  readonly comparison: Pick<Comparison, 'offers' | 'currency'>;
  /** As they are to be shown, each in the currency it says. */
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
  readonly pay: Pay;
  readonly money: 'nominal' | 'real';
  /** The taxes of the offer at a place by name; null where they are not known. */
  readonly taxesOf: (index: number) => readonly TaxRow[] | null;
  /** Asked where a figure comes from. */
  readonly onAsk: (ask: OriginRequest) => void;
  /** What stands left of the switch between bars and tables, such as the growth of share prices. */
  readonly controls?: ReactNode;
}

/** Every figure of the projection: bars or their tables, the summary, what has come in, what is kept on leaving. */
export const ProjectionView = ({ comparison, projections, locale, pay, money, taxesOf, onAsk, controls }: ProjectionViewProps) => {
  const [form, setForm] = useState<'bars' | 'tables'>('bars');
  const { currency } = comparison;
  const offers = useMemo(() => comparison.offers.map((offer, index) => ({ ...offer, currency: projections[index]?.currency ?? offer.currency })), [comparison.offers, projections]);
  const series = useMemo(() => offerBarSeries(offers, projections, locale, pay), [offers, projections, locale, pay]);
  // While a slider moves, the bars come first; what is further down follows when there is time.
  const shown = useMemo(() => ({ offers, projections }), [offers, projections]);
  const later = useDeferredValue(shown);
  const wrap = useWrapFigure(onAsk);
  const apart = offers.filter((offer) => offer.currency !== currency);
  const prices = money === 'real' ? ', today’s prices' : '';
  const unit = `${pay === 'gross' ? 'Before tax' : 'Take-home, above it tax and what is apart'}${prices}${form === 'tables' ? '' : ` · thousands${apart.length > 0 ? '' : ` of ${currency}`} a year`}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <section aria-label="By year">
        <div className="mb-4 flex flex-wrap items-start gap-x-4 gap-y-2">
          <SegmentedControl
            label="Show as"
            value={form}
            onValue={setForm}
            options={[
              { value: 'bars', label: 'Bars' },
              { value: 'tables', label: 'Tables' },
            ]}
          />
          {controls}
          <p className="order-1 w-full text-small text-ink2">{unit}</p>
        </div>
        {apart.length > 0 ? (
          <div className="mb-4">
            <Notice tone="question">
              {apart.map((offer) => `${offer.company} is in ${offer.currency}`).join(', ')}; the comparison is in {currency}. Enter an exchange rate under “What is assumed” to compare them; until then amounts are shown as entered, and each currency has its own scale.
            </Notice>
          </div>
        ) : null}
        {form === 'bars' ? (
          <>
            <SmallMultiples series={series} locale={locale} onYear={(index, year) => onAsk({ index, of: pay, span: year as OriginYear })} />
            <BarsKey series={series} />
          </>
        ) : (
          <div className="grid gap-5">
            {offers.map((offer, index) => {
              const projection = projections[index];
              if (!projection) return null;
              return pay === 'gross' ? (
                <ComponentTable key={offer.id} offer={offer} projection={projection} index={index} locale={locale} wrap={wrap} />
              ) : (
                <TakeHomeTable key={offer.id} company={offer.company} projection={projection} taxes={taxesOf(index)} index={index} locale={locale} wrap={wrap} />
              );
            })}
          </div>
        )}
      </section>
      <OnThisPage />
      {/* Each part comes to life on its own, so that none keeps the browser busy for long. */}
      <Activity>
        <SummaryTable offers={later.offers} projections={later.projections} currency={currency} locale={locale} pay={pay} unit={prices} wrap={wrap} />
      </Activity>
      <Activity>
        <section aria-labelledby="coming-in" className="further-down">
          <h2 id="coming-in" className="mb-3 text-title font-medium">
            What has come in before tax, month by month
          </h2>
          <div className="rounded-card border border-line bg-card p-5">
            <Cumulative offers={later.offers} projections={later.projections} currency={currency} locale={locale} wrap={wrap} />
          </div>
        </section>
      </Activity>
      <Activity>
        <section aria-labelledby="leaving" className="further-down">
          <h2 id="leaving" className="text-title font-medium">
            What you keep if you leave
          </h2>
          <p className="mt-0.5 mb-3 max-w-[62em] text-ink2">
            Pay received by then before tax, less any sign-on you would have to pay back. What has not vested is lost, and a year’s bonus comes only when it is paid out.
          </p>
          <Leaving offers={later.offers} projections={later.projections} currency={currency} locale={locale} wrap={wrap} />
        </section>
      </Activity>
    </div>
  );
};
