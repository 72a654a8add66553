'use client';

import { clsx } from 'clsx';
import { memo, useMemo, useRef } from 'react';
import { useTurn } from '@/components/charts/use-turn';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { drawnOffers } from './drawn-offers';
import { ownCurrencyWords } from './own-currency-words';
import { UncertaintyControls } from './uncertainty-controls';
import { UncertaintyFans } from './uncertainty-fans';
import { uncertaintyReading } from './uncertainty-reading';
import { UncertaintyTable, UncertaintyYearTable, type WrapFuture } from './uncertainty-table';
import { uncertaintySources } from './uncertainty-sources';
import { useUncertainty } from './use-uncertainty';
import type { WrapFigure } from './use-wrap-figure';

interface UncertaintyProps {
  readonly comparison: Pick<Comparison, 'currency' | 'offers' | 'assumptions'>;
  /** Which pay is drawn, and whether the figures around it are in today's money; these are in that of each year. */
  readonly pay: 'gross' | 'takeHome';
  readonly money: 'nominal' | 'real';
  readonly onAssumptions: (assumptions: UncertaintyAssumptions) => void;
  readonly locale: string;
  readonly wrap: WrapFigure;
}

const figures = { gross: 'Before tax', takeHome: 'Take-home' } as const;

/** How far pay may stray from the projection: fans, chances and tables of futures drawn in a worker. */
export const UncertaintySection = memo(function UncertaintySection({ comparison, pay, money, onAssumptions, locale, wrap }: UncertaintyProps) {
  const place = useRef<HTMLElement>(null);
  const isNear = useTurn(place);
  const { uncertainty, done, hasFailed, isCurrent } = useUncertainty(comparison, isNear);
  const { offers, assumptions } = comparison;
  const drawn = useMemo(() => (uncertainty === null ? [] : drawnOffers(offers, uncertainty, pay)), [offers, uncertainty, pay]);
  const reading = uncertaintyReading(drawn, locale);
  const missing = offers.filter((offer) => pay === 'takeHome' && uncertainty !== null && drawn.every((one) => one.offer.id !== offer.id)).map(({ company }) => company);
  // A figure that is about to change is not explained.
  const wrapFuture: WrapFuture = (text, figure, index, year) => (isCurrent && uncertainty !== null ? wrap(text, { index, of: 'futures', figure, pay, year, drawn: uncertainty }) : text);
  return (
    <section ref={place} aria-labelledby="futures">
      <h2 id="futures" className="text-title font-medium">
        How far it may stray
      </h2>
      <p className="mt-0.5 mb-3 max-w-[62em] text-ink2">
        Share prices, bonuses and start-ups seldom do what is expected. Here {formatNumber(assumptions.uncertainty.paths, locale)} futures are drawn by chance, the same for every offer: the line is the middle one, and eight in ten lie within the band.
      </p>
      <div className="rounded-card border border-line bg-card px-2 pt-4 pb-4">
        <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 px-4">
          <p aria-live="polite" className="min-w-0 flex-1 basis-80 font-medium">
            {hasFailed ? 'This browser could not draw them. The figures above stand.' : (reading ?? (uncertainty === null ? 'Drawing futures…' : 'There is nothing to compare yet.'))}
          </p>
          <Progress done={done} />
        </div>
        <div aria-busy={done !== null} className={clsx('min-h-70 transition-opacity', done !== null && drawn.length > 0 && 'opacity-60')}>
          <UncertaintyFans drawn={drawn} locale={locale} />
        </div>
        <p className="px-4 text-small text-ink3">{figures[pay]}, thousands a year{money === 'real' ? ', in the money of each year' : ''}. Year 5 is faded.{pay === 'takeHome' ? ' Shares that cannot be sold are no part of take-home pay.' : ''}{missing.length > 0 ? ` The tax of ${missing.join(', ')} is not known, so its take-home pay is not drawn.` : ''}{ownCurrencyWords(drawn, comparison.currency)}</p>
        <div className="mt-4 border-t border-line2 px-4 pt-3">
          <UncertaintyControls assumptions={assumptions.uncertainty} onAssumptions={onAssumptions} shown={uncertaintySources(comparison)} locale={locale} />
        </div>
      </div>
      {drawn.length > 0 && uncertainty !== null ? (
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-3">
          <UncertaintyTable drawn={drawn} figure={figures[pay]} locale={locale} wrap={wrapFuture} />
          <p className="text-small text-ink3">
            Chances are sure to about {formatPercent(uncertainty.error, locale, { decimals: 1 })} either way. On average a share price grows as the projection says; options gain from swings, so their average lies above it.
          </p>
          <details>
            <summary className="text-small font-medium text-ink2">Show the years as a table</summary>
            <div className="mt-3">
              <UncertaintyYearTable drawn={drawn} figure={figures[pay]} locale={locale} wrap={wrapFuture} />
            </div>
          </details>
        </div>
      ) : null}
    </section>
  );
});

const Progress = ({ done }: { readonly done: number | null }) => (
  <div
    role="progressbar"
    aria-label="Drawing futures"
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round((done ?? 1) * 100)}
    className={clsx('h-1 w-24 overflow-hidden rounded-full bg-line', done === null && 'invisible')}
  >
    <div className="h-full bg-accent" style={{ width: `${(done ?? 1) * 100}%` }} />
  </div>
);
