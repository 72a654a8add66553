'use client';

import dynamic from 'next/dynamic';
import { memo, useEffect, useRef, useState, type ComponentProps } from 'react';
import { useTurn } from '@/components/charts/use-turn';
import { furtherPartInAddress } from './page-parts';

const FurtherViews = dynamic(() => import('./further-views').then((module) => module.FurtherViews), { ssr: false });

/** Fetched when they come near the window, or when the address names a part of them. */
export const LazyFurtherViews = memo(function LazyFurtherViews(props: ComponentProps<typeof FurtherViews>) {
  const place = useRef<HTMLDivElement>(null);
  const turn = useTurn(place);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const look = () => setIsWanted((before) => before || furtherPartInAddress() !== null);
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return (
    <div ref={place} className="min-h-40">
      {turn || isWanted ? <FurtherViews {...props} /> : null}
    </div>
  );
});
