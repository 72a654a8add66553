'use client';

import dynamic from 'next/dynamic';
import { usePathname, useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import { firstDispute } from '@/lib/client/first-dispute';
import { useWorkspace, useWorkspaceStore } from './workspace-context';

// Fetched when there is something to settle.
const ConflictDialogs = dynamic(() => import('./conflict-dialogs').then((module) => module.ConflictDialogs), { ssr: false });

/** What stands in the way of saving, and the way round it. */
export const WorkspaceNotices = () => {
  const { save } = useWorkspace();
  const store = useWorkspaceStore();
  const keeps = useSyncExternalStore(store.subscribe, store.keepsDrafts, () => true);
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const here = query === '' ? pathname : `${pathname}?${query}`;
  return (
    <div className="mb-5 space-y-2 empty:hidden print:hidden">
      {firstDispute(state) === null ? null : <ConflictDialogs />}
      {save.state === 'signed-out' ? (
        <Notice
          tone="question"
          title="You have been signed out"
          actions={
            <ButtonLink href={routes.signIn(here)} size="sm" variant="primary">
              Sign in again
            </ButtonLink>
          }
        >
          What you typed is kept in this browser and saved as soon as you are back.
        </Notice>
      ) : null}
      {keeps ? null : (
        <Notice tone="question" title="This browser is not keeping what you type">
          Its storage is full or switched off, so unsaved changes are lost if you close or reload this page before they are saved.
        </Notice>
      )}
      {state.isBehind ? (
        <Notice
          tone="question"
          title="An offer was added somewhere else"
          actions={
            <Button size="sm" onClick={() => window.location.reload()}>
              Show it
            </Button>
          }
        >
          It appears here once this page is loaded again.
        </Notice>
      ) : null}
      {state.frame.trouble?.kind === 'gone' || state.matrix.trouble?.kind === 'gone' ? (
        <Notice
          tone="bad"
          title="This comparison was deleted"
          actions={
            <ButtonLink href={routes.comparisons} size="sm">
              To your comparisons
            </ButtonLink>
          }
        >
          It can be brought back from the list of comparisons for 30 days.
        </Notice>
      ) : null}
    </div>
  );
};
