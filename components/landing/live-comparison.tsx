'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { BarsKey } from '@/components/projection/bars-key';
import { SmallMultiples } from '@/components/projection/small-multiples';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { useLocale } from '@/components/ui/locale-provider';
import { Slider } from '@/components/ui/slider';
import { VerdictBlock } from '@/components/workspace/verdict-block';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { routes } from '@/lib/routes';
import { growthInWords } from './growth-in-words';
import type { LiveReading } from './live-reading';
import { useGuestComparison } from './use-guest-comparison';

// The fields and the engine are fetched when somebody wants to change a figure.
const PlayedReading = dynamic(() => import('./played-reading').then((module) => module.PlayedReading), { ssr: false });
const QuickEditor = dynamic(() => import('./quick-editor').then((module) => module.QuickEditor), { ssr: false });

interface LiveComparisonProps {
  /** The sample as the server reads it. */
  readonly sample: LiveReading;
  /** The growth of its share prices, in words. */
  readonly growth: string;
}

/** The sample, live: change a figure and the bars and the verdict follow. What is changed is kept for the account to come. */
export const LiveComparison = ({ sample, growth }: LiveComparisonProps) => {
  const { comparison, changed, change, reset } = useGuestComparison(sampleComparison);
  const [fields, setFields] = useState<'not wanted' | 'shown' | 'hidden'>('not wanted');
  const editing = fields === 'shown';
  const locale = useLocale();
  const [played, setPlayed] = useState<LiveReading | null>(null);
  const { verdict, series } = (changed ? played : null) ?? sample;
  const { assumptions, offers } = comparison;
  return (
    <section aria-label="A comparison to try" className="rounded-[16px] border border-line bg-card px-4 pt-5 pb-4 shadow-lift md:px-7.5 md:pt-6.5">
      <VerdictBlock reading={verdict} offers={offers} heading="h2" />
      <div className="mt-4 mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Slider
          className="min-w-0 flex-wrap"
          label="Share prices"
          value={assumptions.sharePriceGrowth}
          onValue={(sharePriceGrowth) => change({ ...comparison, assumptions: { ...assumptions, sharePriceGrowth } })}
          min={-0.5}
          max={0.5}
          step={0.01}
          format={(rate) => (changed ? growthInWords(rate, locale) : growth)}
        />
        <Button size="sm" aria-expanded={editing} aria-controls="try-figures" onClick={() => setFields(editing ? 'hidden' : 'shown')}>
          {editing ? 'Hide the figures' : 'Change the figures'}
        </Button>
        {changed ? (
          <Button size="sm" variant="ghost" onClick={reset}>
            Back to the sample
          </Button>
        ) : null}
        <p className="text-small text-ink2 md:ml-auto">Before tax · thousands of {comparison.currency} a year</p>
      </div>
      {changed ? <PlayedReading comparison={comparison} locale={locale} onReading={setPlayed} /> : null}
      <SmallMultiples series={series} locale={locale} plain />
      <BarsKey series={series} />
      <div id="try-figures" hidden={!editing} className="mt-5 border-t border-line2 pt-5">
        <div className="grid gap-x-6 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
          {(fields === 'not wanted' ? [] : offers).map((offer, index) => (
            <QuickEditor
              key={offer.id}
              offer={offer}
              index={index}
              onOffer={(next) => change({ ...comparison, offers: offers.map((one) => (one.id === next.id ? next : one)) })}
            />
          ))}
        </div>
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line2 pt-3.5 text-small text-ink2">
        <span>{changed ? 'Your changes stay in this browser until you make an account; then they come along.' : 'Invented offers. Change anything; nothing leaves this browser.'}</span>
        {changed ? (
          <ButtonLink href={routes.signUp()} size="sm" variant="primary">
            Keep what I entered
          </ButtonLink>
        ) : null}
      </p>
    </section>
  );
};
