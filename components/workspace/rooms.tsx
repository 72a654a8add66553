'use client';

import { useSelectedLayoutSegment, useServerInsertedHTML } from 'next/navigation';
import { lazy, Suspense, useRef, type ComponentProps, type ComponentType } from 'react';
import { keepEarlyTouches } from '@/lib/client/keep-early-touches';
import { whenAwake } from '@/lib/client/when-awake';
import { fetchRoom, roomLoaders } from './room-loaders';

/** A part of a page that the server writes, and that is fetched and comes to life once that has been painted. */
function waking<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => {
    await whenAwake();
    return { default: await load().catch(loadAgainOnline) };
  });
  // A component of the server may name a function only.
  return function Waking(props: Props) {
    return <Part {...props} />;
  };
}

/** Without a connection the page stays as it was written, to be read, and is loaded again once there is one. */
async function loadAgainOnline(failure: unknown): Promise<never> {
  if (navigator.onLine) throw failure;
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  window.location.reload();
  return new Promise<never>(() => undefined);
}

const Frame = waking(async () => (await import('./workspace-frame')).WorkspaceFrame);

interface WorkspaceProps extends ComponentProps<typeof Frame> {
  /** What lets a script written into the page run. */
  readonly nonce: string | undefined;
}

/** The workspace of one comparison with the room that is open: they are fetched together, and answer together. */
export const Workspace = ({ nonce, ...props }: WorkspaceProps) => {
  const room = useSelectedLayoutSegment();
  if (typeof window !== 'undefined' && room !== null) void whenAwake().then(() => fetchRoom(room));
  const isWritten = useRef(false);
  useServerInsertedHTML(() => {
    if (isWritten.current) return null;
    isWritten.current = true;
    return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: `(${keepEarlyTouches.toString()})()` }} />;
  });
  return (
    <Suspense>
      <Frame {...props} />
    </Suspense>
  );
};

export const OffersRoom = waking(roomLoaders.offers);
export const ProjectionRoom = waking(roomLoaders.projection);
export const MatrixRoom = waking(roomLoaders.matrix);
export const DecideRoom = waking(roomLoaders.decide);
export const LookBackRoom = waking(roomLoaders.lookBack);
export const ShareRoom = waking(roomLoaders.share);
export const JudgesBeside = waking(async () => (await import('@/components/judges/judges-beside')).JudgesBeside);
export const JudgesCard = waking(async () => (await import('@/components/judges/judges-card')).JudgesCard);
