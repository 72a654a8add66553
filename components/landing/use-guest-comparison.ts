'use client';

import { useCallback, useEffect, useState } from 'react';
import { hasGuestDraft } from '@/lib/client/guest-draft-key';
import type { Comparison } from '@/lib/engine/comparison/comparison';

// Reading and keeping a draft checks it with the schemas, which the first sight of the page can do without.
const guestDraft = () => import('@/lib/client/guest-draft');

/**
 * A comparison that a visitor plays with: it starts as `sample`, is kept in this browser from the first change on, and
 * comes along when they make an account.
 */
export function useGuestComparison(sample: Comparison) {
  const [comparison, setComparison] = useState(sample);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (!hasGuestDraft()) return;
    void guestDraft().then(({ readGuestDraft }) => {
      const kept = readGuestDraft();
      if (!kept) return;
      setComparison(kept);
      setChanged(true);
    });
  }, []);
  const change = useCallback((next: Comparison) => {
    setComparison(next);
    setChanged(true);
    void guestDraft().then(({ writeGuestDraft }) => writeGuestDraft({ ...next, name: 'My offers' }));
  }, []);
  const reset = useCallback(() => {
    setComparison(sample);
    setChanged(false);
    void guestDraft().then(({ clearGuestDraft }) => clearGuestDraft());
  }, [sample]);
  return { comparison, changed, change, reset };
}
