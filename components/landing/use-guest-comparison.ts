'use client';

import { useCallback, useEffect, useState } from 'react';
import { clearGuestDraft, readGuestDraft, writeGuestDraft } from '@/lib/client/guest-draft';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonDocumentSchema } from '@/lib/schemas/comparison';

/**
 * A comparison that a visitor plays with: it starts as `sample`, is kept in this browser from the first change on, and
 * comes along when they make an account.
 */
export function useGuestComparison(sample: Comparison) {
  const [comparison, setComparison] = useState(sample);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const kept = readGuestDraft();
    if (!kept) return;
    setComparison(kept);
    setChanged(true);
  }, []);
  const change = useCallback((next: Comparison) => {
    setComparison(next);
    setChanged(true);
    const document = comparisonDocumentSchema.safeParse({ format: 'counterweight/comparison', version: 1, ...next, name: 'My offers' });
    if (document.success) writeGuestDraft(document.data);
  }, []);
  const reset = useCallback(() => {
    setComparison(sample);
    setChanged(false);
    clearGuestDraft();
  }, [sample]);
  return { comparison, changed, change, reset };
}
