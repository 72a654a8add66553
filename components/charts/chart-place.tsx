'use client';

import { clsx } from 'clsx';
import { useRef, type ReactNode } from 'react';
import { ChartBoundary } from './chart-boundary';
import { useTurn } from './use-turn';
import { useWidth } from './use-width';

interface ChartPlaceProps {
  /** What the chart shows, for those who cannot see it; the figures themselves stand in a table near by. */
  readonly name: string;
  readonly height: number;
  readonly className?: string;
  readonly children: (width: number) => ReactNode;
}

/** Keeps the room of a chart from the first paint on, and lets the chart in when it is its turn. */
export function ChartPlace({ name, height, className, children }: ChartPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const turn = useTurn(place);
  const width = useWidth(place);
  return (
    <div
      ref={place}
      role="img"
      aria-label={name}
      style={{ height }}
      className={clsx('relative min-w-0 [&_.recharts-surface]:overflow-visible print:[&_svg]:h-auto print:[&_svg]:max-w-full', className)}
    >
      {turn && width > 0 ? <ChartBoundary>{children(width)}</ChartBoundary> : null}
    </div>
  );
}
