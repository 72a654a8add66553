'use client';

import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { OfferBars } from '@/components/charts/offer-bars';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { formatMoney } from '@/lib/format/format-money';
import type { OfferBarSeries } from './bar-years';
import { chartColumns } from './chart-columns';
import { YearButtons } from './year-buttons';

interface SmallMultiplesProps {
  readonly series: readonly OfferBarSeries[];
  readonly locale: string;
  /** Pixels from the labels of the years to the top of a chart. */
  readonly height?: number;
  /** Draws no card around the row, where it stands in one. */
  readonly plain?: boolean;
  /** Asked where the figure of a year (1 to 5) of the offer at a place comes from. */
  readonly onYear?: (index: number, year: number) => void;
}

const GAPS = { some: 'At least: a part is not known yet', base: 'Without the base, not known yet', tax: 'Tax is not known yet' } as const;

/** The bars of every offer on one scale: side by side on a wide screen, a row to swipe through on a narrow one. */
export const SmallMultiples = ({ series, locale, height, plain = false, onYear }: SmallMultiplesProps) => {
  const columns = chartColumns(series.length);
  const mixed = new Set(series.map(({ currency }) => currency)).size > 1;
  const style = { '--columns': columns, '--fewer': columns === 4 ? 2 : Math.min(columns, 3) } as CSSProperties;
  return (
    <div className={clsx(plain ? 'pt-2 pb-1' : 'rounded-card border border-line bg-card px-2 pt-5 pb-3.5')}>
      <div
        role="group"
        aria-label={mixed ? 'Yearly pay of each offer' : 'Yearly pay of each offer, on one scale'}
        tabIndex={0}
        style={style}
        className={clsx(
          'flex snap-x md:gap-y-6 overflow-x-auto md:grid md:grid-cols-[repeat(var(--fewer),minmax(0,1fr))] lg:grid-cols-[repeat(var(--columns),minmax(0,1fr))] md:overflow-hidden',
          'print:grid print:grid-cols-[repeat(var(--columns),minmax(0,1fr))] print:overflow-hidden',
          series.length === 1 && 'max-w-140',
        )}
      >
        {series.map((offer, index) => (
          <section
            key={offer.id}
            aria-label={offer.company}
            className={clsx(
              offerClass(index),
              '-ml-px shrink-0 snap-start border-l border-line2 px-4 md:row-span-2 md:grid md:grid-rows-subgrid md:gap-y-0 print:w-auto print:px-2',
              series.length === 1 ? 'w-full' : 'w-[86%] max-w-[330px] md:w-auto md:max-w-none',
            )}
          >
            <header className="flex items-start gap-2.5 [&>span]:mt-1.5">
              <OfferBadge index={index} />
              <div className="min-w-0">
                <p dir="auto" title={offer.company} className="truncate text-left text-[15px] leading-tight font-semibold">
                  {offer.company}
                </p>
                <p title={offer.caption} className="line-clamp-2 min-h-[1.45em] text-small text-ink3 wrap-break-word">
                  {[mixed ? offer.currency : '', offer.caption].filter(Boolean).join(' · ')}
                </p>
                {offer.missing === 'none' ? null : <p className="text-small text-question">{GAPS[offer.missing]}</p>}
              </div>
            </header>
            <div className="relative min-w-0">
              <OfferBars
                offerIndex={index}
                name={`${offer.company}: pay by year and component`}
                years={offer.years}
                height={height}
                max={offer.scale.max}
                min={offer.scale.min}
                formatExact={(minor) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' })}
              />
              {onYear && offer.missing === 'none' ? <YearButtons company={offer.company} years={offer.years} onYear={(year) => onYear(index, year)} /> : null}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
};
