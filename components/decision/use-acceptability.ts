'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { AcceptabilitySampler } from '@/lib/client/acceptability-sampler';
import { askWorker } from '@/lib/client/ask-worker';
import { firstLook } from '@/lib/client/first-look';
import { samplingKey } from '@/lib/engine/decision/sampling/sampling-key';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';

export interface SampledMatrix {
  /** Null without offers or without criteria. */
  readonly acceptability: Acceptability | null;
  /** Only a first look, with a wider error; a worker is sampling in full, or could not be started. */
  readonly look: 'first' | 'only' | 'full';
}

const openWorker = () => new Worker(new URL('../../lib/client/decision-worker.ts', import.meta.url), { type: 'module' });

const sampler = new AcceptabilitySampler({
  ask: (matrix, answer) => askWorker(openWorker, matrix, (data) => answer(data as Acceptability | null)),
  later: (task, delay) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
});

/** In how many of all weightings each offer takes which rank: a first look at once, then the full answer from a worker. */
export function useAcceptability(matrix: DecisionMatrix): SampledMatrix {
  const key = useMemo(() => samplingKey(matrix), [matrix]);
  const full = useSyncExternalStore(sampler.subscribe, () => sampler.find(key), () => null);
  const isEmpty = matrix.offers.length === 0 || matrix.criteria.length === 0;
  useEffect(() => {
    if (!isEmpty) sampler.want(key, matrix);
  }, [isEmpty, key, matrix]);
  if (full === null || full === 'none') return { acceptability: firstLook(key, matrix), look: full === null ? 'first' : 'only' };
  return { acceptability: full, look: 'full' };
}
