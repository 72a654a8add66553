import type { Metadata } from 'next';
import { ShareAndAsk } from '@/components/workspace/rooms';
import { routes } from '@/lib/routes';
import { orNotFound } from '@/lib/server/http/or-not-found';
import { pageId } from '@/lib/server/http/page-id';
import { requestTime } from '@/lib/server/http/request-time';
import { listJudges } from '@/lib/server/judges/list-judges';
import { requireViewer } from '@/lib/server/session/require-viewer';
import { listShareLinks } from '@/lib/server/shares/list-share-links';

export const metadata: Metadata = { title: 'Share' };

export default async function SharePage({ params }: { params: Promise<{ id: string }> }) {
  const id = await pageId(params);
  const viewer = await requireViewer(routes.share(id));
  const [links, judges] = await orNotFound(Promise.all([listShareLinks(viewer, id), listJudges(viewer, id)]));
  return <ShareAndAsk links={links} judges={judges} now={requestTime()} />;
}
