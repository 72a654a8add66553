'use client';

import { useEffect, useRef } from 'react';
import { api, type ApiFailure } from '@/lib/client/api';
import { clearGuestDraft, readGuestDraft } from '@/lib/client/guest-draft';

/** Brings what the person entered as a visitor into the account, once, and opens it. */
export function useGuestDraft(onImported: (id: string) => void, onProblem: (problem: ApiFailure) => void): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const draft = readGuestDraft();
    if (!draft) return;
    void api.importComparison(draft).then((result) => {
      if (!result.ok) return onProblem(result);
      clearGuestDraft();
      onImported(result.body.id);
    });
  }, [onImported, onProblem]);
}
