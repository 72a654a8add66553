import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/workspace/rooms';
import { WakingPlace } from '@/components/workspace/waking-place';
import { routes } from '@/lib/routes';
import { getComparison } from '@/lib/server/comparisons/get-comparison';
import { orNotFound } from '@/lib/server/http/or-not-found';
import { pageId } from '@/lib/server/http/page-id';
import { firstLookAt } from '@/lib/server/projections/first-look-at';
import { taxTablesFor } from '@/lib/server/projections/tax-tables-for';
import { requireViewer } from '@/lib/server/session/require-viewer';

interface ComparisonLayoutProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly children: ReactNode;
}

/** The workspace of one comparison: two queries, whichever room is open. */
export default async function ComparisonLayout({ params, children }: ComparisonLayoutProps) {
  const id = await pageId(params);
  const viewer = await requireViewer(routes.comparison(id));
  const comparison = await orNotFound(getComparison(viewer, id));
  const offers = comparison.offers.map(({ offer }) => offer);
  return (
    <WakingPlace>
      <WorkspaceFrame key={comparison.id} initial={comparison} viewerId={viewer.userId} taxTables={taxTablesFor(offers)} look={firstLookAt({ ...comparison, offers })}>
        {children}
      </WorkspaceFrame>
    </WakingPlace>
  );
}
