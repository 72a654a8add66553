import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { FanChart } from '@/components/charts/fan-chart';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { formatPercent } from '@/lib/format/format-percent';
import { formatThousands } from '@/lib/format/format-thousands';
import { chartColumns } from './chart-columns';
import type { DrawnOffer } from './drawn-offers';

interface UncertaintyFansProps {
  readonly drawn: readonly DrawnOffer[];
  readonly locale: string;
}

/** A fan for each offer, on one scale for each currency, and its chance of paying most. */
export const UncertaintyFans = ({ drawn, locale }: UncertaintyFansProps) => {
  const columns = chartColumns(drawn.length);
  const style = { '--columns': columns, '--fewer': columns === 4 ? 2 : Math.min(columns, 3) } as CSSProperties;
  const compared = drawn.filter(({ spread }) => spread.chanceBest !== null).length;
  return (
    <div
      role="group"
      aria-label="How far the yearly pay of each offer may stray"
      tabIndex={0}
      style={style}
      className="flex snap-x overflow-x-auto md:grid md:grid-cols-[repeat(var(--fewer),minmax(0,1fr))] md:gap-y-6 md:overflow-hidden lg:grid-cols-[repeat(var(--columns),minmax(0,1fr))]"
    >
      {drawn.map(({ offer, index, spread }) => {
        const sameScale = drawn.filter((one) => one.offer.currency === offer.currency).flatMap((one) => one.spread.years);
        return (
          <section
            key={offer.id}
            aria-label={`${offer.company}: futures`}
            className={clsx(
              offerClass(index),
              '-ml-px shrink-0 snap-start border-l border-line2 px-4',
              drawn.length === 1 ? 'w-full max-w-140' : 'w-[86%] max-w-[330px] md:w-auto md:max-w-none',
            )}
          >
            <header className="mb-1 flex items-start gap-2.5">
              <OfferBadge index={index} />
              <div className="min-w-0">
                <p dir="auto" title={offer.company} className="truncate text-left text-[15px] leading-tight font-semibold">
                  {offer.company}
                </p>
                <p className="text-small text-ink3">
                  {compared < 2 ? offer.currency : spread.chanceBest === null ? 'not compared' : `pays most in ${formatPercent(spread.chanceBest, locale)} of futures`}
                </p>
              </div>
            </header>
            <FanChart
              offerIndex={index}
              name={`${offer.company}: how far yearly pay may stray`}
              years={spread.years.map(({ p10, p50, p90 }, year) => ({ label: `yr ${year + 1}`, ghost: year > 3, low: p10, middle: p50, high: p90 }))}
              max={Math.max(...sameScale.map(({ p90 }) => p90), 1)}
              min={Math.min(...sameScale.map(({ p10 }) => p10), 0)}
              formatLabel={(minor) => formatThousands(minor, offer.currency, locale)}
            />
          </section>
        );
      })}
    </div>
  );
};
