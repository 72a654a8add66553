'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { OfferBadge } from '@/components/ui/offer-badge';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import type { Offer } from '@/lib/engine/offer/offer';
import { formatPercent } from '@/lib/format/format-percent';
import type { GrowthInAddress } from './growth-in-address';

const RANGE = { min: -0.5, max: 0.5, step: 0.01 } as const;

interface GrowthControlsProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'grants' | 'refreshers'>[];
  readonly growth: GrowthInAddress;
  readonly onGrowth: (growth: GrowthInAddress) => void;
  readonly locale: string;
}

const hasEquity = (offer: Pick<Offer, 'grants' | 'refreshers'>) => offer.grants.length > 0 || offer.refreshers.kind === 'yearly';

/** One slider for all share prices, and under "Each on its own" one for every offer with equity. */
export const GrowthControls = ({ offers, growth, onGrowth, locale }: GrowthControlsProps) => {
  const [open, setOpen] = useState(growth.own.size > 0);
  const listId = useId();
  const format = (rate: number) => `${formatPercent(rate, locale, { sign: true })} a year`;
  const setOwn = (index: number, rate: number | null) => {
    const own = new Map(growth.own);
    if (rate === null) own.delete(index);
    else own.set(index, rate);
    onGrowth({ all: growth.all, own });
  };
  const withEquity = offers.map((offer, index) => ({ offer, index })).filter(({ offer }) => hasEquity(offer));
  if (withEquity.length === 0) return null;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Slider label="Share prices" value={growth.all} onValue={(all) => onGrowth({ all, own: growth.own })} format={format} {...RANGE} />
        <Button variant="ghost" size="sm" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {growth.own.size > 0 ? `Each on its own (${growth.own.size})` : 'Each on its own'}
        </Button>
      </div>
      <ul id={listId} hidden={!open} className="mt-3 grid gap-x-8 gap-y-3 md:grid-cols-2">
        {withEquity.map(({ offer, index }) => (
          <li key={offer.id} className="flex min-h-8 flex-wrap items-center gap-3">
            <OfferBadge index={index} />
            <Switch label={`${offer.company} on its own`} checked={growth.own.has(index)} onChecked={(on) => setOwn(index, on ? growth.all : null)} />
            <OwnSlider company={offer.company} rate={growth.own.get(index)} onRate={(rate) => setOwn(index, rate)} format={format} />
          </li>
        ))}
      </ul>
    </div>
  );
};

interface OwnSliderProps {
  readonly company: string;
  readonly rate: number | undefined;
  readonly onRate: (rate: number) => void;
  readonly format: (rate: number) => string;
}

const OwnSlider = ({ company, rate, onRate, format }: OwnSliderProps) =>
  rate === undefined ? null : <Slider label={`${company} share price`} hideLabel value={rate} onValue={onRate} format={format} {...RANGE} />;
