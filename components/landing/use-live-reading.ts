import { useMemo } from 'react';
import { offerBarSeries } from '@/components/projection/bar-years';
import { useVerdict } from '@/components/workspace/use-verdict';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { growthInWords, type LiveReading } from './live-reading';

const NOTHING: Comparison = { ...sampleComparison, offers: [], criteria: [] };

/** What to show of a comparison that a visitor plays with: what the server read, as long as it is the sample. */
export function useLiveReading(comparison: Comparison, sample: LiveReading, locale: string): LiveReading {
  const played = comparison === sampleComparison ? NOTHING : comparison;
  const projections = useMemo(() => projectComparison(played, vestingPresets), [played]);
  const series = useMemo(() => offerBarSeries(played.offers, projections, locale), [played.offers, projections, locale]);
  const verdict = useVerdict(played, projections, locale);
  return played === NOTHING ? sample : { verdict, series, growth: growthInWords(played.assumptions.sharePriceGrowth, locale) };
}
