'use client';

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import type { Offer } from '@/lib/engine/offer/offer';
import { formatPercent } from '@/lib/format/format-percent';
import type { GrowthInAddress } from './growth-in-address';
import { OfferName } from './offer-name';

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
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Slider className="min-h-7.5" label="Share prices" value={growth.all} onValue={(all) => onGrowth({ all, own: growth.own })} format={format} {...RANGE} />
        <Button className="max-sm:-ml-2.5" variant="ghost" size="sm" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {growth.own.size > 0 ? `Each on its own (${growth.own.size})` : 'Each on its own'}
          <ChevronDown aria-hidden className={`size-3.5 transition-transform ${open ? 'rotate-180' : ''}`} />
        </Button>
      </div>
      <div id={listId} hidden={!open} className="order-2 w-full rounded-card border border-line bg-card px-4 py-1.5">
        <ul className="grid gap-x-10 lg:grid-cols-2">
          {withEquity.map(({ offer, index }) => (
            <OwnGrowth key={offer.id} index={index} company={offer.company} all={growth.all} rate={growth.own.get(index)} onRate={(rate) => setOwn(index, rate)} format={format} />
          ))}
        </ul>
      </div>
    </>
  );
};

interface OwnGrowthProps {
  readonly index: number;
  readonly company: string;
  readonly all: number;
  /** Absent while the offer follows all others. */
  readonly rate: number | undefined;
  readonly onRate: (rate: number | null) => void;
  readonly format: (rate: number) => string;
}

const OwnGrowth = ({ index, company, all, rate, onRate, format }: OwnGrowthProps) => (
  <li className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
    <OfferName index={index} company={company} />
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {rate === undefined ? (
        <span className="text-[13px] text-ink3">as all: {format(all)}</span>
      ) : (
        <Slider label={`${company} share price`} hideLabel value={rate} onValue={onRate} format={format} {...RANGE} />
      )}
      <Switch label={<>On its own<span className="sr-only">, {company}</span></>} checked={rate !== undefined} onChecked={(on) => onRate(on ? all : null)} />
    </span>
  </li>
);
