import { offerBarSeries, type OfferBarSeries } from '@/components/projection/bar-years';
import { readVerdict, type VerdictReading } from '@/components/workspace/read-verdict';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { sampleAcceptability, type Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';

/** What the landing page shows of a comparison, in the words of a locale. */
export interface LiveReading {
  readonly verdict: VerdictReading;
  readonly series: readonly OfferBarSeries[];
}

let sampled: { readonly acceptability: Acceptability | null } | null = null;

/** Reads the sample for the landing page on the server, so that the browser has nothing to work out at first sight. */
export function readSample(locale: string): LiveReading {
  const projections = projectComparison(sampleComparison, vestingPresets);
  const decision = comparisonMatrix(sampleComparison, projections);
  sampled ??= { acceptability: sampleAcceptability(decision, STANDARD_SAMPLING) };
  return {
    verdict: readVerdict({ comparison: sampleComparison, projections, decision, ...sampled, settled: true, locale }),
    series: offerBarSeries(sampleComparison.offers, projections, locale),
  };
}
