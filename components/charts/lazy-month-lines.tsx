'use client';

import dynamic from 'next/dynamic';
import { ChartPlace } from './chart-place';
import type { MonthSeries } from './month-series';

const MonthLinesChart = dynamic(() => import('./month-lines-chart').then((module) => module.MonthLinesChart), { ssr: false });

export interface MonthLinesProps {
  /** What the chart shows, for those who cannot see it. */
  readonly name?: string;
  readonly series: readonly MonthSeries[];
  readonly height?: number;
  /** Amounts along the axis, short. */
  readonly formatAxis: (value: number) => string;
  /** Amounts under the pointer, exact. */
  readonly formatExact: (value: number) => string;
  readonly className?: string;
}

/** A line for each offer over the months since the start. */
export function LazyMonthLines({ name, height = 320, className, ...data }: MonthLinesProps & { readonly name: string }) {
  return (
    <ChartPlace name={name} height={height} className={className}>
      {(width) => <MonthLinesChart {...data} width={width} height={height} />}
    </ChartPlace>
  );
}
