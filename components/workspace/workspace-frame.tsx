'use client';

import { Activity, use, useLayoutEffect, type ReactNode } from 'react';
import { endEarlyTouches, repeatEarlyTouches } from '@/lib/client/answer-early-touches';
import { createProjector } from '@/lib/client/projector';
import { warmProjector } from '@/lib/client/warm-projector';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { FirstLook } from '@/lib/engine/decision/sampling/first-look';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { useDrafts } from './use-drafts';
import { Verdict } from './verdict';
import { useWorkspaceStore, WorkspaceProvider } from './workspace-context';
import { WorkspaceHeader } from './workspace-header';
import { WorkspaceNotices } from './workspace-notices';
import { WorkspaceTabs } from './workspace-tabs';

interface WorkspaceFrameProps {
  readonly initial: ComparisonView;
  readonly viewerId: string;
  /** Those of the states that the offers are in. */
  readonly taxTables: TaxTables;
  /** The server's. */
  readonly look: FirstLook;
  readonly children: ReactNode;
}

/** What stands around every room of a comparison. In a browser it comes to life once its offers have been projected, one by one. */
export const WorkspaceFrame = ({ initial, viewerId, taxTables, look, children }: WorkspaceFrameProps) => (
  <WorkspaceProvider
    initial={initial}
    viewerId={viewerId}
    taxTables={taxTables}
    look={look}
    projector={typeof window === 'undefined' ? createProjector() : use(warmProjector(initial, taxTables))}
  >
    <FrameAwake />
    <WorkspaceHeader />
    <main id="main" className="mx-auto w-full max-w-measure px-5 pt-6 pb-24 md:px-7 md:pt-10">
      <WorkspaceNotices />
      <Verdict />
      <div className="mt-5">
        <WorkspaceTabs />
      </div>
      <div className="mt-6">
        {/* Comes to life on its own, after what stands around it. */}
        <Activity>
          {children}
          <RoomAwake viewerId={viewerId} comparisonId={initial.id} />
        </Activity>
      </div>
    </main>
  </WorkspaceProvider>
);

/** Is there as soon as the frame answers. */
const FrameAwake = () => {
  useLayoutEffect(endEarlyTouches, []);
  return null;
};

/** Is there as soon as the room answers, too. Before that nothing may change, since the room begins as the server wrote it. */
const RoomAwake = ({ viewerId, comparisonId }: { readonly viewerId: string; readonly comparisonId: string }) => {
  useLayoutEffect(() => void repeatEarlyTouches(), []);
  useDrafts(useWorkspaceStore(), viewerId, comparisonId);
  return null;
};
