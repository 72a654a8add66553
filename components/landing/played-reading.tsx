import { useLayoutEffect, useMemo } from 'react';
import { offerBarSeries } from '@/components/projection/bar-years';
import { useVerdict } from '@/components/workspace/use-verdict';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { LiveReading } from './live-reading';

interface PlayedReadingProps {
  readonly comparison: Comparison;
  readonly locale: string;
  readonly onReading: (reading: LiveReading) => void;
}

/** Reads what a visitor made of the sample, without drawing anything; it brings the engine along, which looking does not need. */
export const PlayedReading = ({ comparison, locale, onReading }: PlayedReadingProps) => {
  const projections = useMemo(() => projectComparison(comparison, vestingPresets), [comparison]);
  const series = useMemo(() => offerBarSeries(comparison.offers, projections, locale), [comparison.offers, projections, locale]);
  const verdict = useVerdict(comparison, projections, locale);
  useLayoutEffect(() => onReading({ verdict, series }), [onReading, verdict, series]);
  return null;
};
