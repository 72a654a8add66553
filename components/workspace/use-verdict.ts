'use client';

import { useMemo } from 'react';
import { useAcceptability } from '@/components/decision/use-acceptability';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { readVerdict, type VerdictReading } from './read-verdict';

/** The verdict on a comparison while it is edited: at once with a first look at all weightings, then with the full sampling. */
export function useVerdict(comparison: Comparison, projections: readonly OfferProjection[], locale: string): VerdictReading {
  const decision = useMemo(() => comparisonMatrix(comparison, projections), [comparison, projections]);
  const { acceptability, look } = useAcceptability(decision);
  return useMemo(
    () => readVerdict({ comparison, projections, decision, acceptability, settled: look !== 'first', locale }),
    [comparison, projections, decision, acceptability, look, locale],
  );
}
