'use client';

import { useMemo } from 'react';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import { insertCriterion, moveCriterion, saveCriterion, setScore, setWeight } from './edit-criteria';
import type { MatrixActions } from './matrix-actions';

/** The actions of the matrix over the open comparison. Each works on the criteria of its moment. */
export function useMatrixActions(edit: (criterionId: string) => void): MatrixActions {
  const store = useWorkspaceStore();
  const { setCriteria } = useWorkspace();
  const toast = useToast();
  return useMemo(() => {
    const now = () => store.get().matrix.content;
    return {
      save: (criterion) => setCriteria(saveCriterion(now(), criterion)),
      weigh: (id, weight) => setCriteria(setWeight(now(), id, weight)),
      score: (id, offerId, value) => setCriteria(setScore(now(), id, offerId, value)),
      move: (id, place) => setCriteria(moveCriterion(now(), id, place)),
      remove: (id) => {
        const place = now().findIndex((one) => one.id === id);
        const gone = now()[place];
        if (gone === undefined) return;
        setCriteria(now().filter((one) => one.id !== id));
        toast({ message: `${gone.name} is removed.`, undo: () => setCriteria(insertCriterion(now(), gone, place)) });
      },
      edit,
    };
  }, [store, setCriteria, toast, edit]);
}
