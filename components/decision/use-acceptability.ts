'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { AcceptabilitySampler } from '@/lib/client/acceptability-sampler';
import { askWorker } from '@/lib/client/ask-worker';
import { samplingKey } from '@/lib/client/sampling-key';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { sampleAcceptability, type Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';

export interface SampledMatrix {
  /** Null without offers or without criteria. */
  readonly acceptability: Acceptability | null;
  /** False while it is only a first look, with a wider error; a worker is sampling in full. */
  readonly settled: boolean;
}

/** A first look that fits into a keystroke: some tenths of a millisecond, and an error of two points in a hundred. */
const FIRST_LOOK = { ...STANDARD_SAMPLING, samples: 2_000 };

const openWorker = () => new Worker(new URL('../../lib/client/decision-worker.ts', import.meta.url), { type: 'module' });

const sampler = new AcceptabilitySampler({
  ask: (matrix, answer) => askWorker(openWorker, matrix, (data) => answer(data as Acceptability | null)),
  later: (task, delay) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
});

/** The first look at the last matrix asked about: the weights may move as they like, and several places ask for it. */
let lastLook: { readonly key: string; readonly acceptability: Acceptability | null } | null = null;

function firstLook(key: string, matrix: DecisionMatrix): Acceptability | null {
  if (lastLook?.key !== key) lastLook = { key, acceptability: sampleAcceptability(matrix, FIRST_LOOK) };
  return lastLook.acceptability;
}

/** In how many of all weightings each offer takes which rank: a first look at once, then the full answer from a worker. */
export function useAcceptability(matrix: DecisionMatrix): SampledMatrix {
  const key = useMemo(() => samplingKey(matrix), [matrix]);
  const full = useSyncExternalStore(sampler.subscribe, () => sampler.find(key), () => null);
  const isEmpty = matrix.offers.length === 0 || matrix.criteria.length === 0;
  useEffect(() => {
    if (!isEmpty) sampler.want(key, matrix);
  }, [isEmpty, key, matrix]);
  return { acceptability: full ?? firstLook(key, matrix), settled: full !== null };
}
