'use client';

import { parseAsString, throttle, useQueryState } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { readGrowth, writeGrowth, type GrowthInAddress } from './growth-in-address';

interface Stored {
  readonly assumptions: Assumptions;
  readonly offers: readonly Offer[];
}

/** Growth as the comparison stores it. */
const storedGrowth = ({ assumptions, offers }: Stored): GrowthInAddress => ({
  all: assumptions.sharePriceGrowth,
  own: new Map(offers.flatMap((offer, index) => (offer.sharePriceGrowth === null ? [] : [[index, offer.sharePriceGrowth] as const]))),
});

/** The comparison with another growth of share prices. */
export function withGrowth<Kind extends Stored>(comparison: Kind, growth: GrowthInAddress): Kind {
  return {
    ...comparison,
    assumptions: { ...comparison.assumptions, sharePriceGrowth: growth.all },
    offers: comparison.offers.map((offer, index) => ({ ...offer, sharePriceGrowth: growth.own.get(index) ?? null })),
  };
}

/**
 * Growth as shown: what the address says, else what is stored. An address is only looked at: opening somebody's link
 * changes nothing that is stored until a slider is moved or the figure is kept.
 */
export function useGrowth(comparison: Stored) {
  const [written, setWritten] = useQueryState('growth', parseAsString.withOptions({ history: 'replace', shallow: true, limitUrlUpdates: throttle(400) }));
  const stored = useMemo(() => storedGrowth(comparison), [comparison]);
  const count = comparison.offers.length;
  const asked = useMemo(() => (written === null ? null : readGrowth(written, count)), [written, count]);
  const shown = asked ?? stored;
  const differs = asked !== null && writeGrowth(asked) !== writeGrowth(stored);
  const write = useCallback((growth: GrowthInAddress | null) => void setWritten(growth === null ? null : writeGrowth(growth)), [setWritten]);
  return { shown, stored, differs, write };
}
