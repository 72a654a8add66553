import type { ReactNode } from 'react';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { Verdict } from './verdict';
import { WorkspaceProvider } from './workspace-context';
import { WorkspaceHeader } from './workspace-header';
import { WorkspaceNotices } from './workspace-notices';
import { WorkspaceTabs } from './workspace-tabs';

interface WorkspaceFrameProps {
  readonly initial: ComparisonView;
  readonly viewerId: string;
  /** Those of the states that the offers are in. */
  readonly taxTables: TaxTables;
  readonly children: ReactNode;
}

/**
 * What stands around every room of a comparison. Its parts come to life one by one, so that no one of them keeps the
 * browser busy for long.
 */
export const WorkspaceFrame = ({ initial, viewerId, taxTables, children }: WorkspaceFrameProps) => (
  <WorkspaceProvider initial={initial} viewerId={viewerId} taxTables={taxTables}>
    <WorkspaceHeader />
    <main id="main" className="mx-auto w-full max-w-measure px-5 pt-6 pb-24 md:px-7 md:pt-10">
      <WorkspaceNotices />
      <Verdict />
      <div className="mt-5">
        <WorkspaceTabs />
      </div>
      <div className="mt-6">{children}</div>
    </main>
  </WorkspaceProvider>
);
