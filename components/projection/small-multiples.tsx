'use client';

import { clsx } from 'clsx';
import { OfferBars } from '@/components/charts/offer-bars';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { formatMoney } from '@/lib/format/format-money';
import { formatThousands } from '@/lib/format/format-thousands';
import type { OfferBarSeries } from './bar-years';

interface SmallMultiplesProps {
  readonly series: readonly OfferBarSeries[];
  readonly scale: { readonly max: number; readonly min: number };
  readonly locale: string;
  /** Draws no card around the row, where it stands in one. */
  readonly plain?: boolean;
}

/** The bars of every offer on one scale: side by side on a wide screen, a row to swipe through on a narrow one. */
export const SmallMultiples = ({ series, scale, locale, plain = false }: SmallMultiplesProps) => {
  const columns = Math.min(series.length, series.length === 5 || series.length > 8 ? 5 : 4);
  return (
    <div
      role="group"
      aria-label="Yearly pay of each offer, on one scale"
      tabIndex={0}
      className={clsx('flex snap-x gap-y-6 overflow-x-auto md:grid', plain ? 'pt-2 pb-1' : 'rounded-card border border-line bg-card px-2 pt-5 pb-3.5')}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {series.map((offer, index) => (
        <section
          key={offer.id}
          aria-label={offer.company}
          className={`${offerClass(index)} w-[88%] max-w-[330px] shrink-0 snap-start border-l border-line2 px-4 first:border-0 md:w-auto md:max-w-none`}
        >
          <header className="flex items-center gap-2.5">
            <OfferBadge index={index} />
            <div className="min-w-0">
              <p className="truncate text-[15px] leading-tight font-semibold">{offer.company}</p>
              <p className="truncate text-small text-ink3">{offer.caption || ' '}</p>
            </div>
          </header>
          <OfferBars
            offerIndex={index}
            name={`${offer.company}: pay by year and component`}
            years={offer.years}
            max={scale.max}
            min={scale.min}
            formatLabel={(minor) => formatThousands(minor, offer.currency, locale)}
            formatExact={(minor) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' })}
          />
        </section>
      ))}
    </div>
  );
};
