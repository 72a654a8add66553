import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { chartColumns } from './chart-columns';

interface MultiplesRowProps {
  /** What the charts show together. */
  readonly label: string;
  /** How many charts there are. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Charts of several offers, an `OfferMultiple` each: side by side on a wide screen, a row to swipe through on a narrow one. */
export const MultiplesRow = ({ label, count, children }: MultiplesRowProps) => {
  const columns = chartColumns(count);
  const style = { '--columns': columns, '--fewer': columns === 4 ? 2 : Math.min(columns, 3) } as CSSProperties;
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      style={style}
      className={clsx(
        'flex snap-x md:gap-y-6 overflow-x-auto md:grid md:grid-cols-[repeat(var(--fewer),minmax(0,1fr))] lg:grid-cols-[repeat(var(--columns),minmax(0,1fr))] md:overflow-hidden',
        'print:grid print:grid-cols-[repeat(var(--columns),minmax(0,1fr))] print:overflow-hidden',
        count === 1 && 'max-w-140',
      )}
    >
      {children}
    </div>
  );
};

interface OfferMultipleProps {
  /** 0-based place of the offer: its letter and hue. */
  readonly index: number;
  readonly company: string;
  /** Names the chart among the landmarks of the page; the company by default. */
  readonly label?: string;
  /** What stands under the company. */
  readonly caption: ReactNode;
  /** The chart. */
  readonly children: ReactNode;
}

/** The chart of one offer in a `MultiplesRow`, under its letter and company. */
export const OfferMultiple = ({ index, company, label = company, caption, children }: OfferMultipleProps) => (
  <section
    aria-label={label}
    className={clsx(
      offerClass(index),
      '-ml-px w-[86%] max-w-[330px] shrink-0 snap-start border-l border-line2 px-4 only:w-full only:max-w-none md:row-span-2 md:grid md:w-auto md:max-w-none md:grid-rows-subgrid md:gap-y-0 print:w-auto print:px-2',
    )}
  >
    <header className="flex items-start gap-2.5 [&>span]:mt-1.5">
      <OfferBadge index={index} />
      <div className="min-w-0">
        <p dir="auto" title={company} className="truncate text-left text-[15px] leading-tight font-semibold">
          {company}
        </p>
        {caption}
      </div>
    </header>
    {children}
  </section>
);
