'use client';

import { useMemo, useState } from 'react';
import { useUncertainty } from '@/components/projection/use-uncertainty';
import { createKeepSame } from '@/lib/client/keep-same';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { weighsChance } from '@/lib/engine/comparison/weighs-chance';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { withChances } from '@/lib/engine/uncertainty/with-chances';

interface Chances {
  readonly projections: readonly OfferProjection[];
  /** Futures are being drawn: chances are not known until they are. */
  readonly drawing: boolean;
}

/** Projections with the chances of paying most where a criterion is measured by them, drawn beside the page once the offers rest. */
export function useChances(comparison: Comparison, projections: readonly OfferProjection[]): Chances {
  const isWanted = weighsChance(comparison);
  const [keepSame] = useState(createKeepSame<Offer>);
  const offers = useMemo(() => keepSame(comparison.offers), [keepSame, comparison.offers]);
  const { currency, assumptions } = comparison;
  const { uncertainty, isCurrent, hasFailed } = useUncertainty({ currency, offers, assumptions }, isWanted);
  const drawn = isWanted && isCurrent ? uncertainty : null;
  const withThem = useMemo(() => withChances(projections, drawn), [projections, drawn]);
  return { projections: withThem, drawing: isWanted && drawn === null && !hasFailed };
}
