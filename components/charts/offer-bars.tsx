'use client';

import { clsx } from 'clsx';
import dynamic from 'next/dynamic';
import { memo, useState, type PointerEvent } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import type { BarYear } from './bar-year';
import { BarStacks } from './bar-stacks';
import { ChartBoundary } from './chart-boundary';

// Fetched by the first pointer: the bars and their labels can be read without it.
const OfferBarsPointer = dynamic(() => import('./offer-bars-pointer').then((module) => module.OfferBarsPointer), { ssr: false });

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
  /** Amounts under the pointer, exact. */
  readonly formatExact: (value: number) => string;
  readonly className?: string;
}

/** The years of one offer as stacked bars; one of several on a shared scale. */
export const OfferBars = memo(function OfferBars({ offerIndex, name, years, max, min = 0, height = 230, formatExact, className }: OfferBarsProps) {
  /** Where the first pointer came in, as a share of the width. */
  const [entered, setEntered] = useState<number | null>(null);
  const enter = ({ clientX, currentTarget }: PointerEvent) => {
    if (entered !== null) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    setEntered((clientX - left) / width);
  };
  return (
    <div role="img" aria-label={name} style={{ height }} onPointerEnter={enter} className={clsx('relative min-w-0', offerClass(offerIndex), className)}>
      <BarStacks {...{ years, max, min, height }} />
      {entered === null ? null : (
        <ChartBoundary fallback={null}>
          <OfferBarsPointer {...{ entered, years, height, formatExact }} />
        </ChartBoundary>
      )}
    </div>
  );
});
