'use client';

import dynamic from 'next/dynamic';
import { memo, useRef, type ComponentProps } from 'react';
import { useTurn } from '@/components/charts/use-turn';

const FurtherViews = dynamic(() => import('./further-views').then((module) => module.FurtherViews), { ssr: false });

/** Fetched when they come near the window. */
export const LazyFurtherViews = memo(function LazyFurtherViews(props: ComponentProps<typeof FurtherViews>) {
  const place = useRef<HTMLDivElement>(null);
  const turn = useTurn(place);
  return (
    <div ref={place} className="min-h-40">
      {turn ? <FurtherViews {...props} /> : null}
    </div>
  );
});
