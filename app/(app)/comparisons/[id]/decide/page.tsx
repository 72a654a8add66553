import type { Metadata } from 'next';
import { DecideRoom } from '@/components/workspace/rooms';
import { routes } from '@/lib/routes';
import { getDeciding } from '@/lib/server/decisions/get-deciding';
import { orNotFound } from '@/lib/server/http/or-not-found';
import { pageId } from '@/lib/server/http/page-id';
import { requestDay } from '@/lib/server/http/request-day';
import { requireViewer } from '@/lib/server/session/require-viewer';

export const metadata: Metadata = { title: 'Decide' };

export default async function DecidePage({ params }: { params: Promise<{ id: string }> }) {
  const id = await pageId(params);
  const viewer = await requireViewer(routes.decide(id));
  const deciding = await orNotFound(getDeciding(viewer, id));
  return <DecideRoom deciding={deciding} today={requestDay()} />;
}
