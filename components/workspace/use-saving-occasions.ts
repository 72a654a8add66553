import { useEffect } from 'react';
import type { WorkspaceStore } from '@/lib/client/workspace-store';

/** Saves when the page is left or hidden, and when the connection or the person comes back. */
export const useSavingOccasions = (store: WorkspaceStore): void => {
  useEffect(() => {
    const flush = () => store.flush();
    const occasions = ['online', 'pagehide', 'pageshow', 'focus'] as const;
    occasions.forEach((occasion) => window.addEventListener(occasion, flush));
    document.addEventListener('visibilitychange', flush);
    return () => {
      occasions.forEach((occasion) => window.removeEventListener(occasion, flush));
      document.removeEventListener('visibilitychange', flush);
      store.flush();
    };
  }, [store]);
};
