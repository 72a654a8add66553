'use client';

import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useLocale } from '@/components/ui/locale-provider';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import type { Criterion } from '@/lib/engine/comparison/comparison';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import { COMPARISON_LIMITS } from '@/lib/schemas/comparison';
import { CriterionDialog } from './criterion-dialog';
import { moveCriterion, replaceCriterion, setScore } from './edit-criteria';
import type { MatrixActions } from './matrix-actions';
import { MatrixCards } from './matrix-cards';
import { matrixModel } from './matrix-model';
import { MatrixTable } from './matrix-table';
import { Standing } from './standing';

const blankCriterion = (): Criterion => ({ id: uuid(), name: '', weight: 10, low: '', high: '', measure: null, scores: {} });

/** The Matrix room of a comparison. */
export const MatrixRoom = () => {
  const { comparison, projections, setCriteria } = useWorkspace();
  const store = useWorkspaceStore();
  const toast = useToast();
  const locale = useLocale();
  const [edited, setEdited] = useState<Criterion | null>(null);
  const model = useMemo(() => matrixModel(comparison, projections), [comparison, projections]);
  const { criteria } = comparison;

  const actions: MatrixActions = {
    change: (next) => setCriteria(replaceCriterion(criteria, next)),
    score: (criterionId, offerId, value) => setCriteria(setScore(criteria, criterionId, offerId, value)),
    move: (id, place) => setCriteria(moveCriterion(criteria, id, place)),
    edit: (id) => setEdited(criteria.find((one) => one.id === id) ?? null),
    remove: (id) => {
      const place = criteria.findIndex((one) => one.id === id);
      const gone = criteria[place];
      if (gone === undefined) return;
      setCriteria(criteria.toSpliced(place, 1));
      // What was changed since then stays, so it goes back into the criteria of that moment.
      toast({ message: `${gone.name} is removed.`, undo: () => setCriteria(store.get().matrix.content.toSpliced(place, 0, gone)) });
    },
  };
  const save = (next: Criterion) => {
    setCriteria(criteria.some((one) => one.id === next.id) ? replaceCriterion(criteria, next) : [...criteria, next]);
    setEdited(null);
  };
  const full = criteria.length >= COMPARISON_LIMITS.criteria;
  const dialog = edited ? (
    <CriterionDialog
      key={edited.id}
      criterion={edited}
      isNew={!criteria.some((one) => one.id === edited.id)}
      currency={comparison.currency}
      onSave={save}
      onClose={() => setEdited(null)}
    />
  ) : null;

  if (criteria.length === 0)
    return (
      <>
        <EmptyState
          title="What do you weigh offers by?"
          actions={
            <>
              <Button variant="primary" onClick={() => setCriteria(defaultCriteria.map((one) => ({ ...one, id: uuid() })))}>
                Start from seven common ones
              </Button>
              <Button onClick={() => setEdited(blankCriterion())}>Write your own</Button>
            </>
          }
        >
          Name what matters, say how much each counts, and score every offer from 1 to 5.
        </EmptyState>
        {dialog}
      </>
    );
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_340px]">
      <div className="min-w-0">
        <div className="hidden md:block">
          <MatrixTable comparison={comparison} model={model} actions={actions} locale={locale} />
        </div>
        <div className="md:hidden">
          <MatrixCards comparison={comparison} model={model} actions={actions} locale={locale} />
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button icon={<Plus aria-hidden className="size-4" />} onClick={() => setEdited(blankCriterion())} disabled={full}>
            Add a criterion
          </Button>
          <p className="text-small text-ink2">
            {full ? `A matrix holds at most ${COMPARISON_LIMITS.criteria} criteria.` : 'Scores: click a dot, or use arrows, 1 to 5, and Delete. Only the proportions of weights count.'}
          </p>
        </div>
      </div>
      <Standing comparison={comparison} model={model} locale={locale} />
      {dialog}
    </div>
  );
};
