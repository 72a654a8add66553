'use client';

import dynamic from 'next/dynamic';
import { memo } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import type { BarYear } from './bar-year';
import { ChartPlace } from './chart-place';

const OfferBarsChart = dynamic(() => import('./offer-bars-chart').then((module) => module.OfferBarsChart), { ssr: false });

interface OfferBarsProps {
  /** 0-based place of the offer: its hue. */
  readonly offerIndex: number;
  /** What the chart shows, such as "Meta, yearly pay". */
  readonly name: string;
  readonly years: readonly BarYear[];
  /** Top of the scale, the same for all charts beside each other. */
  readonly max: number;
  /** Bottom of the scale; below zero where there are costs. */
  readonly min?: number;
  readonly height?: number;
  /** The total above a bar, short. */
  readonly formatLabel: (value: number) => string;
  /** Amounts under the pointer, exact. */
  readonly formatExact: (value: number) => string;
  readonly className?: string;
}

/** The years of one offer as stacked bars; one of several on a shared scale. */
export const OfferBars = memo(function OfferBars({ name, height = 230, className, min = 0, ...data }: OfferBarsProps) {
  return (
    <ChartPlace name={name} height={height} className={className}>
      {(width) => (
        <div className={offerClass(data.offerIndex)}>
          <OfferBarsChart {...data} min={min} width={width} height={height} />
        </div>
      )}
    </ChartPlace>
  );
});
