'use client';

import { useEffect, useState } from 'react';
import { UncertaintyRunner } from '@/lib/client/uncertainty-runner';
import type { SimulatedComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import type { Uncertainty } from '@/lib/engine/uncertainty/uncertainty';

const openRunner = () =>
  new UncertaintyRunner({
    open: () => new Worker(new URL('../../lib/client/uncertainty-worker.ts', import.meta.url), { type: 'module' }),
    later: (task, delay) => {
      const timer = setTimeout(task, delay);
      return () => clearTimeout(timer);
    },
  });

interface Drawing {
  /** The last answer, perhaps of what was there before; null until there is one. */
  readonly uncertainty: Uncertainty | null;
  /** Share of the work that is done; null while nothing is under way. */
  readonly done: number | null;
  readonly hasFailed: boolean;
  /** Whether the last answer is of what is asked now. */
  readonly isCurrent: boolean;
}

interface Drawn extends Omit<Drawing, 'isCurrent'> {
  readonly of: SimulatedComparison | null;
}

/** The futures of a comparison, drawn in a worker and again whenever it changes; nothing happens until it is wanted. */
export function useUncertainty({ currency, offers, assumptions }: SimulatedComparison, isWanted: boolean): Drawing {
  const [drawing, setDrawing] = useState<Drawn>({ uncertainty: null, of: null, done: null, hasFailed: false });
  const [runner] = useState(openRunner);
  useEffect(() => {
    if (!isWanted) return undefined;
    return runner.run({ currency, offers, assumptions }, (report) => {
      if (report === null) setDrawing((last) => ({ ...last, done: null, hasFailed: true }));
      else if (report.uncertainty === null) setDrawing((last) => ({ ...last, done: report.done, hasFailed: false }));
      else setDrawing({ uncertainty: report.uncertainty, of: { currency, offers, assumptions }, done: null, hasFailed: false });
    });
  }, [runner, currency, offers, assumptions, isWanted]);
  useEffect(() => () => runner.close(), [runner]);
  const { of, ...last } = drawing;
  return { ...last, isCurrent: of !== null && of.currency === currency && of.offers === offers && of.assumptions === assumptions };
}
