'use client';

import { useEffect, useState } from 'react';
import type { Offer } from '@/lib/engine/offer/offer';
import { statesOf } from '@/lib/engine/projection/take-home/states-of';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';

/** The tables the page came with, or all of them once an offer is in a state that those lack. */
export function useTaxTables(given: TaxTables, offers: readonly Pick<Offer, 'country' | 'state'>[]): TaxTables {
  const [all, setAll] = useState<TaxTables | null>(null);
  const lacking = all === null && [...statesOf(offers)].some((state) => given.every((year) => !Object.hasOwn(year.states, state)));
  useEffect(() => {
    if (!lacking) return;
    let wanted = true;
    import('@/lib/reference/tax/tax-tables').then(
      ({ taxTables }) => {
        if (wanted) setAll(taxTables);
      },
      // Without a connection take-home pay of that state stays unknown, and the next change tries again.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [lacking, offers]);
  return all ?? given;
}
