'use client';

import { useEffect, useRef } from 'react';
import { api, type ApiFailure } from '@/lib/client/api';
import { handOverGuestDraft } from '@/lib/client/guest-draft';

/** Brings what the person entered as a visitor into the account, once, and opens it. */
export function useGuestDraft(onImported: (id: string) => void, onProblem: (problem: ApiFailure) => void): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void handOverGuestDraft(api.importComparison).then((result) => {
      if (result?.ok) onImported(result.body.id);
      else if (result) onProblem(result);
    });
  }, [onImported, onProblem]);
}
