'use client';

import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import { COMPARISON_LIMITS } from '@/lib/schemas/comparison';
import { CriterionDialog } from './criterion-dialog';
import { MatrixCards } from './matrix-cards';
import { matrixModel } from './matrix-model';
import { MatrixTable } from './matrix-table';
import { Standing } from './standing';
import { useIsWide } from './use-is-wide';
import { useMatrixActions } from './use-matrix-actions';

/** Offers up to which the matrix leaves room for the standing at its side. */
const FITS_BESIDE = 5;

const blankCriterion = (): Criterion => ({ id: uuid(), name: '', weight: 10, low: '', high: '', measure: null, scores: {} });

/** The Matrix room of a comparison. */
export const MatrixRoom = () => {
  const { comparison, projections, setCriteria } = useWorkspace();
  const store = useWorkspaceStore();
  const locale = useLocale();
  const [edited, setEdited] = useState<Criterion | null>(null);
  const edit = useCallback((id: string) => setEdited(store.get().matrix.content.find((one) => one.id === id) ?? null), [store]);
  const actions = useMatrixActions(edit);
  const model = useMemo(() => matrixModel(comparison, projections), [comparison, projections]);
  const isWide = useIsWide();
  const { criteria } = comparison;

  const save = (next: Criterion) => {
    actions.save(next);
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
  const beside = comparison.offers.length <= FITS_BESIDE;
  const shown = { comparison, model, actions, locale };
  return (
    <div className={clsx('grid grid-cols-[minmax(0,1fr)] items-start gap-6', beside && 'xl:grid-cols-[minmax(0,1fr)_340px]')}>
      <div className="min-w-0">
        {/* The server does not know how wide the window is: both are sent, and one goes once the page is alive. */}
        {isWide === false ? null : <div className="hidden md:block"><MatrixTable {...shown} /></div>}
        {isWide === true ? null : <div className="md:hidden"><MatrixCards {...shown} /></div>}
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon={<Plus aria-hidden className="size-4" />} onClick={() => setEdited(blankCriterion())} disabled={full}>
            Add a criterion
          </Button>
          <p className="min-w-0 flex-1 basis-64 text-small text-ink2">
            {full ? `A matrix holds at most ${COMPARISON_LIMITS.criteria} criteria.` : <ScoringHint />}
          </p>
        </div>
      </div>
      <Standing comparison={comparison} model={model} beside={beside} locale={locale} />
      {dialog}
    </div>
  );
};

const ScoringHint = () => (
  <>
    <span className="pointer-coarse:hidden">To score, click a dot (its left half for a half step), or use arrows, 1 to 5 and Delete. </span>
    <span className="hidden pointer-coarse:inline">To score, tap a dot; tap it again for half a step less, once more to clear. </span>
    Only the proportions of weights count.
  </>
);
