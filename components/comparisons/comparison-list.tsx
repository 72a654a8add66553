'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DeletedList } from '@/components/ui/deleted-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast-provider';
import { api, type ApiFailure } from '@/lib/client/api';
import type { ComparisonSummary, DeletedComparison } from '@/lib/engine/comparison/comparison-summary';
import { routes } from '@/lib/routes';
import { ComparisonCard, type ComparisonCardActions } from './comparison-card';
import { ImportButton } from './import-button';
import { NameDialog } from './name-dialog';
import { useGuestDraft } from './use-guest-draft';

interface ComparisonListProps {
  readonly comparisons: readonly ComparisonSummary[];
  readonly deleted: readonly DeletedComparison[];
  /** Instant at which the list was made, so that server and browser say the same "5 minutes ago". */
  readonly now: number;
}

/** All comparisons of an account, and what can be done with them. */
export const ComparisonList = ({ comparisons, deleted, now }: ComparisonListProps) => {
  const router = useRouter();
  const toast = useToast();
  const [asking, setAsking] = useState<'new' | ComparisonSummary | null>(null);
  const [problem, setProblem] = useState<Pick<ApiFailure, 'message' | 'issues'> | null>(null);
  const [busy, setBusy] = useState(false);
  const open = (id: string) => router.push(routes.comparison(id));
  useGuestDraft(open, setProblem);

  const restore = async (id: string) => {
    const result = await api.restoreComparison(id);
    if (!result.ok) setProblem(result);
    router.refresh();
  };
  const duplicate = async (id: string) => {
    const result = await api.duplicateComparison(id);
    if (!result.ok) setProblem(result);
    router.refresh();
  };
  const remove = async ({ id, name }: ComparisonSummary) => {
    const result = await api.removeComparison(id);
    if (!result.ok) return setProblem(result);
    toast({ message: `${name} is deleted.`, undo: () => restore(id) });
    router.refresh();
  };
  const actions: ComparisonCardActions = {
    rename: setAsking,
    duplicate: ({ id }) => void duplicate(id),
    remove: (comparison) => void remove(comparison),
  };
  const addSample = async () => {
    setBusy(true);
    const result = await api.addSampleComparison();
    setBusy(false);
    if (result.ok) open(result.body.id);
    else setProblem(result);
  };
  const give = async (name: string, currency: string) => {
    if (asking === 'new' || asking === null) {
      const result = await api.createComparison(name, currency);
      if (result.ok) open(result.body.id);
      return result;
    }
    const result = await api.updateComparison(asking.id, { version: asking.version, name });
    if (result.ok) {
      setAsking(null);
      router.refresh();
    }
    return result;
  };
  const buttons = (
    <>
      <Button variant="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setAsking('new')}>
        New comparison
      </Button>
      <Button busy={busy} onClick={() => void addSample()}>
        Add the sample
      </Button>
      <ImportButton onImported={open} onProblem={setProblem} />
    </>
  );
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-verdict">Comparisons</h1>
        {comparisons.length > 0 ? <div className="flex flex-wrap gap-2">{buttons}</div> : null}
      </div>
      {problem ? (
        <Notice tone="bad" className="mb-5" title={problem.message}>
          {problem.issues.slice(0, 5).map((issue) => (
            <p key={`${issue.path} ${issue.message}`}>{issue.path ? `${issue.path}: ${issue.message}` : issue.message}</p>
          ))}
        </Notice>
      ) : null}
      {comparisons.length === 0 ? (
        <EmptyState title="Weigh your first offers" actions={buttons}>
          A comparison holds two or more offers side by side. Enter your own, or open the sample to see how it works.
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2 xl:grid-cols-3">
          {comparisons.map((comparison) => (
            <ComparisonCard key={comparison.id} comparison={comparison} actions={actions} now={now} />
          ))}
        </ul>
      )}
      <DeletedList className="mt-10" items={deleted} now={now} onRestore={(id) => void restore(id)} />
      {asking === null ? null : (
        <NameDialog
          title={asking === 'new' ? 'New comparison' : `Rename ${asking.name}`}
          initial={asking === 'new' ? '' : asking.name}
          currency={asking === 'new' ? 'USD' : undefined}
          confirmLabel={asking === 'new' ? 'Create' : 'Rename'}
          onName={give}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
};
