'use client';

import { useEffect, useState } from 'react';
import { askWorker, type Stop } from '@/lib/client/ask-worker';
import type { BreakEvenWork } from '@/lib/client/break-even-work';
import type { BreakEvenRow } from '@/lib/engine/negotiation/break-even';

/** A comparison has to rest this long, in milliseconds, before it is worked out. */
const REST = 400;

const openWorker = () => new Worker(new URL('../../lib/client/break-even-worker.ts', import.meta.url), { type: 'module' });

export interface BreakEvens {
  /** Those of the comparison as it was when they were last worked out; null until then, or where the browser cannot. */
  readonly rows: readonly BreakEvenRow[] | null;
  readonly state: 'working' | 'known' | 'failed';
}

/** What every offer would need to lead, worked out beside the page once a comparison rests; a change ends the work. */
export function useBreakEvens({ comparison, taxTables }: BreakEvenWork): BreakEvens {
  const [answer, setAnswer] = useState<(BreakEvenWork & { readonly rows: readonly BreakEvenRow[] | null }) | null>(null);
  useEffect(() => {
    let stop: Stop = () => undefined;
    const timer = setTimeout(() => {
      stop = askWorker(openWorker, { comparison, taxTables }, (data) => setAnswer({ comparison, taxTables, rows: data as readonly BreakEvenRow[] | null }));
    }, REST);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [comparison, taxTables]);
  if (answer?.comparison !== comparison || answer.taxTables !== taxTables) return { rows: answer?.rows ?? null, state: 'working' };
  return { rows: answer.rows, state: answer.rows === null ? 'failed' : 'known' };
}
