'use client';

import { useMemo } from 'react';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { insertCriterion, moveCriterion, saveCriterion, setRemark, setScore } from './edit-criteria';
import type { MatrixActions } from './matrix-actions';
import { askAs, chooseFirstSwing, setWeight, settleWeights } from './weigh-criteria';

/** The actions of the matrix over the open comparison. Each works on the matrix of its moment. */
export function useMatrixActions({ edit, explain }: Pick<MatrixActions, 'edit' | 'explain'>): MatrixActions {
  const store = useWorkspaceStore();
  const { setCriteria, setMatrix } = useWorkspace();
  const toast = useToast();
  return useMemo(() => {
    const now = () => store.get().matrix.content;
    const settle = (criteria: readonly Criterion[]) => setCriteria(settleWeights(criteria, now().weighing));
    const proportions = rememberProportions();
    return {
      save: (criterion) => settle(saveCriterion(now().criteria, criterion)),
      weigh: (id, weight) => {
        const { criteria, weighing } = now();
        setCriteria(setWeight(criteria, id, weight, weighing, proportions(criteria, id)));
      },
      weighAs: (weighing) => {
        const before = now();
        setMatrix({ weighing, criteria: askAs(before.criteria, weighing) });
        if (weighing !== 'ranking' || before.criteria.length < 2) return;
        toast({
          message: 'The weights now follow the order of the criteria.',
          undo: () => setMatrix({ weighing: before.weighing, criteria: before.criteria }),
        });
      },
      weighAlike: () => settle(now().criteria.map((one) => ({ ...one, weight: 100 / now().criteria.length }))),
      chooseFirst: (id) => setCriteria(chooseFirstSwing(settleWeights(now().criteria, 'swings'), id)),
      score: (id, offerId, value) => setCriteria(setScore(now().criteria, id, offerId, value)),
      remark: (id, offerId, remark) => setCriteria(setRemark(now().criteria, id, offerId, remark)),
      move: (id, place) => settle(moveCriterion(now().criteria, id, place)),
      remove: (id) => {
        const { criteria } = now();
        const place = criteria.findIndex((one) => one.id === id);
        const gone = criteria[place];
        if (gone === undefined) return;
        settle(criteria.filter((one) => one.id !== id));
        toast({ message: `${gone.name} is removed.`, undo: () => settle(insertCriterion(asBefore(now().criteria, criteria), gone, place)) });
      },
      hideTotals: (hidesTotals) => setMatrix({ hidesTotals }),
      edit,
      explain,
    };
  }, [store, setCriteria, setMatrix, toast, edit, explain]);
}

/** Remembers what the other weights were in proportion to, for the moment when one of them has taken everything. */
function rememberProportions(): (criteria: readonly Criterion[], id: string) => readonly Criterion[] {
  let last: readonly Criterion[] = [];
  return (criteria, id) => {
    if (criteria.some((one) => one.id !== id && one.weight > 0)) last = criteria;
    return last;
  };
}

/** The weights that these criteria had then; those that are new since keep theirs. */
const asBefore = (criteria: readonly Criterion[], then: readonly Criterion[]): readonly Criterion[] =>
  criteria.map((criterion) => ({ ...criterion, weight: then.find(({ id }) => id === criterion.id)?.weight ?? criterion.weight }));
