import type { Metadata } from 'next';
import { ShareRoom } from '@/components/sharing/share-room';
import { routes } from '@/lib/routes';
import { orNotFound } from '@/lib/server/http/or-not-found';
import { pageId } from '@/lib/server/http/page-id';
import { requestTime } from '@/lib/server/http/request-time';
import { requireViewer } from '@/lib/server/session/require-viewer';
import { listShareLinks } from '@/lib/server/shares/list-share-links';

export const metadata: Metadata = { title: 'Share' };

export default async function SharePage({ params }: { params: Promise<{ id: string }> }) {
  const id = await pageId(params);
  const viewer = await requireViewer(routes.share(id));
  const links = await orNotFound(listShareLinks(viewer, id));
  return <ShareRoom links={links} now={requestTime()} />;
}
