'use client';

import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { LazyDecisionPictures } from '@/components/decision/lazy-decision-pictures';
import { Button } from '@/components/ui/button';
import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace, useWorkspaceStore } from '@/components/workspace/workspace-context';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { MatrixCards } from './matrix-cards';
import { MatrixDialogs, type OpenDialog } from './matrix-dialogs';
import { matrixModel } from './matrix-model';
import { MatrixNotices } from './matrix-notices';
import { MatrixTable } from './matrix-table';
import { MatrixToolbar } from './matrix-toolbar';
import { OfferCards } from './offer-cards';
import { PickCriteria } from './pick-criteria';
import { Standing } from './standing';
import { useIsWide } from './use-is-wide';
import { useMatrixActions } from './use-matrix-actions';
import { useScoringOrder } from './use-scoring-order';
import { askAs } from './weigh-criteria';

/** Offers up to which the matrix leaves room for the standing at its side. */
const FITS_BESIDE = 5;

/** The Matrix room of a comparison. */
export const MatrixRoom = () => {
  const { comparison, comparable: projections, drawing, taxTables, setMatrix } = useWorkspace();
  const store = useWorkspaceStore();
  const locale = useLocale();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [order, setOrder] = useScoringOrder();
  const edit = useCallback(
    (id: string) => {
      const criterion = store.get().matrix.content.criteria.find((one) => one.id === id);
      setOpen(criterion ? { kind: 'edit', criterion, isNew: false } : null);
    },
    [store],
  );
  const explain = useCallback((criterionId: string, offerId: string) => setOpen({ kind: 'explain', criterionId, offerId }), []);
  const actions = useMatrixActions({ edit, explain });
  const model = useMemo(() => matrixModel(comparison, projections, drawing), [comparison, projections, drawing]);
  const isWide = useIsWide();
  const { criteria, currency, offers } = comparison;
  const view = { comparison, model, actions, locale };

  if (criteria.length === 0)
    return (
      <PickCriteria
        currency={currency}
        onRanked={(picked) => setMatrix({ weighing: 'ranking', criteria: askAs(picked, 'ranking') })}
        onDefaults={() => setMatrix({ weighing: 'sliders', criteria: defaultCriteria(currency, uuid) })}
      />
    );
  const beside = offers.length <= FITS_BESIDE;
  const full = criteria.length >= COMPARISON_LIMITS.criteria;
  return (
    <>
      <div className={clsx('grid grid-cols-[minmax(0,1fr)] items-start gap-6', beside && 'xl:grid-cols-[minmax(0,1fr)_340px]')}>
        <div className="min-w-0">
          <MatrixToolbar view={view} order={order} onOrder={setOrder} />
          <MatrixNotices view={view} />
          {order === 'offer' ? (
            <OfferCards view={view} />
          ) : (
            <>
              {/* The server does not know how wide the window is: both are sent, and one goes once the page is alive. */}
              {isWide === false ? null : <div className="hidden md:block"><MatrixTable view={view} /></div>}
              {isWide === true ? null : <div className="md:hidden"><MatrixCards view={view} /></div>}
            </>
          )}
          <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button icon={<Plus aria-hidden className="size-4" />} onClick={() => setOpen({ kind: 'add' })} disabled={full}>
              Add criteria
            </Button>
            <p className="min-w-0 flex-1 basis-64 text-small text-ink2">{full ? `A matrix holds at most ${COMPARISON_LIMITS.criteria} criteria.` : <ScoringHint />}</p>
          </div>
        </div>
        <Standing comparison={comparison} model={model} beside={beside} locale={locale} />
        <MatrixDialogs open={open} onOpen={setOpen} comparison={comparison} actions={actions} locale={locale} />
      </div>
      {model.hidden ? null : (
        <LazyDecisionPictures comparison={comparison} projections={projections} taxTables={taxTables} locale={locale} onWeigh={comparison.weighing === 'sliders' ? actions.weigh : undefined} />
      )}
    </>
  );
};

const ScoringHint = () => (
  <>
    <span className="pointer-coarse:hidden">To score, click a dot (its left half for a half step), or use arrows, 1 to 5 and Delete. Enter says how sure you are. </span>
    <span className="hidden pointer-coarse:inline">To score, tap a dot; tap it again for half a step less, once more to clear. Tap the figure to say how sure you are. </span>
  </>
);
