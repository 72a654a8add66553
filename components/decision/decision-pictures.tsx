'use client';

import { memo, useDeferredValue, useMemo } from 'react';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { AcceptabilityCard } from './acceptability-card';
import { BreakEvenCard } from './break-even-card';
import { pictured, type Pictured } from './pictured';
import { RegretCard } from './regret-card';
import { ScoresCard } from './scores-card';
import { SensitivityCard } from './sensitivity-card';
import { StabilityCard } from './stability-card';
import { useAcceptability, type SampledMatrix } from './use-acceptability';
import { WinnerMapCard } from './winner-map-card';

interface DecisionPicturesProps {
  readonly comparison: Comparison;
  /** Read in the comparison's currency, where there is a rate. */
  readonly projections: readonly OfferProjection[];
  readonly taxTables: TaxTables;
  readonly locale: string;
  /** Gives a criterion so many of 100 parts of all weight; left out where weights are not set that way. */
  readonly onWeigh?: (criterionId: string, weight: number) => void;
}

/**
 * How sure a matrix is, in pictures. The strips that move weights keep up with every move; the other pictures follow as
 * the browser finds the time. Nothing while there is nothing to compare.
 */
export const DecisionPictures = ({ comparison, projections, taxTables, locale, onWeigh }: DecisionPicturesProps) => {
  const matrix = useMemo(() => comparisonMatrix(comparison, projections), [comparison, projections]);
  const { acceptability, look } = useAcceptability(matrix);
  const picture = useMemo(() => pictured(comparison, matrix, locale), [comparison, matrix, locale]);
  const followed = useDeferredValue(picture);
  const followedComparison = useDeferredValue(comparison);
  if (picture === null || followed === null || acceptability === null) return null;
  return (
    <section aria-labelledby="how-sure" className="mt-10">
      <h2 id="how-sure" className="mb-4 text-figure font-medium">
        How sure is this?
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
          <Sampled picture={followed} acceptability={acceptability} look={look} />
          <OneScore picture={followed} />
          <Regrets picture={followed} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
          <StabilityCard picture={picture} onWeigh={onWeigh} />
          <TwoWeights picture={followed} />
        </div>
      </div>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
        <Scores picture={followed} />
        <BreakEvenCard comparison={followedComparison} taxTables={taxTables} picture={followed} isPartial={projections.some(({ missing }) => missing === 'some')} />
      </div>
    </section>
  );
};

const Sampled = memo(function Sampled(props: { readonly picture: Pictured; readonly acceptability: Acceptability; readonly look: SampledMatrix['look'] }) {
  return <AcceptabilityCard {...props} samples={STANDARD_SAMPLING.samples} />;
});

const OneScore = memo(SensitivityCard);
const Regrets = memo(RegretCard);
const TwoWeights = memo(WinnerMapCard);
const Scores = memo(ScoresCard);
