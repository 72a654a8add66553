'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { DeletedList } from '@/components/ui/deleted-list';
import { Notice } from '@/components/ui/notice';
import { useNow } from '@/components/ui/use-now';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import { api } from '@/lib/client/api';
import { removedIds } from '@/lib/client/workspace-state';
import type { DeletedOffer } from '@/lib/engine/comparison/deleted-offer';
import { routes } from '@/lib/routes';

/**
 * The offers of the comparison that can still be brought back. The page is loaded again with one that is, since its
 * scores come with it.
 */
export const DeletedOffers = () => {
  const { id, flush } = useWorkspace();
  const store = useWorkspaceStore();
  const [deleted, setDeleted] = useState<readonly DeletedOffer[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const removed = useCallback(() => removedIds(store.get()).join(), [store]);
  const removedHere = useSyncExternalStore(store.subscribe, removed, () => '');
  useEffect(() => {
    let isCurrent = true;
    void api.listDeletedOffers(id).then((result) => {
      if (isCurrent && result.ok) setDeleted(result.body.offers);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, removedHere]);

  const restore = async (offerId: string) => {
    setBusy(true);
    setProblem(null);
    flush();
    const result = await api.restoreOffer(id, offerId);
    if (result.ok) return window.location.assign(routes.offers(id, offerId));
    setBusy(false);
    setProblem(result.message);
  };
  if (now === null) return null;
  return (
    <>
      <DeletedList className="mt-8" items={deleted.map(({ company, ...offer }) => ({ ...offer, name: company }))} now={now} busy={busy} onRestore={(offerId) => void restore(offerId)} />
      {problem === null ? null : (
        <Notice tone="bad" className="mt-3">
          {problem}
        </Notice>
      )}
    </>
  );
};
