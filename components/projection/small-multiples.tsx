'use client';

import { clsx } from 'clsx';
import { OfferBars } from '@/components/charts/offer-bars';
import { formatMoney } from '@/lib/format/format-money';
import type { OfferBarSeries } from './bar-years';
import { MultiplesRow, OfferMultiple } from './multiples-row';
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

/** The bars of every offer on one scale. */
export const SmallMultiples = ({ series, locale, height, plain = false, onYear }: SmallMultiplesProps) => {
  const mixed = new Set(series.map(({ currency }) => currency)).size > 1;
  return (
    <div className={clsx(plain ? 'pt-2 pb-1' : 'rounded-card border border-line bg-card px-2 pt-5 pb-3.5')}>
      <MultiplesRow label={mixed ? 'Yearly pay of each offer' : 'Yearly pay of each offer, on one scale'} count={series.length}>
        {series.map((offer, index) => (
          <OfferMultiple
            key={offer.id}
            index={index}
            company={offer.company}
            caption={
              <>
                <p title={offer.caption} className="line-clamp-2 min-h-[1.45em] text-small text-ink3 wrap-break-word">
                  {[mixed ? offer.currency : '', offer.caption].filter(Boolean).join(' · ')}
                </p>
                {offer.missing === 'none' ? null : <p className="text-small text-question">{GAPS[offer.missing]}</p>}
              </>
            }
          >
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
          </OfferMultiple>
        ))}
      </MultiplesRow>
    </div>
  );
};
