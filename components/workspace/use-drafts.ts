import { useEffect } from 'react';
import { openDrafts } from '@/lib/client/drafts';
import { findLiveTabs, identifyTab } from '@/lib/client/tab-identity';
import type { WorkspaceState } from '@/lib/client/workspace-state';
import type { WorkspaceStore } from '@/lib/client/workspace-store';

/** Gives a store its drafts: those of this tab, and what tabs that are no more have left. */
export const useDrafts = (store: WorkspaceStore, viewerId: string, comparisonId: string): void => {
  useEffect(() => {
    const attach = async () => {
      const drafts = openDrafts(viewerId, comparisonId, await identifyTab());
      drafts.adopt(await findLiveTabs());
      // Reading a draft checks it with the schemas, which a visit without one can do without.
      const restore = drafts.names().length > 0 ? (await import('@/lib/client/restore-drafts')).restoreDrafts : (state: WorkspaceState) => state;
      store.attachDrafts(drafts, restore);
    };
    void attach();
  }, [store, viewerId, comparisonId]);
};
