import type { Metadata } from 'next';
import { JudgedMatrix } from '@/components/workspace/rooms';
import { routes } from '@/lib/routes';
import { orNotFound } from '@/lib/server/http/or-not-found';
import { pageId } from '@/lib/server/http/page-id';
import { listJudges } from '@/lib/server/judges/list-judges';
import { requireViewer } from '@/lib/server/session/require-viewer';

export const metadata: Metadata = { title: 'Matrix' };

export default async function MatrixPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await pageId(params);
  const viewer = await requireViewer(routes.matrix(id));
  const judges = await orNotFound(listJudges(viewer, id));
  return <JudgedMatrix judges={judges} />;
}
