'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import { lazy, Suspense, useEffect, useId, useLayoutEffect, type ComponentProps, type ComponentType } from 'react';
import { answer, sleep } from '@/lib/client/early-touches';
import { whenAwake } from '@/lib/client/when-awake';
import { fetchRoom, roomLoaders } from './room-loaders';

/** A part of a page that the server writes, and that is fetched and comes to life once that has been painted. */
function waking<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => {
    await whenAwake();
    return { default: await load() };
  });
  // A component of the server may name a function only.
  return function Waking(props: Props) {
    const id = useId();
    useLayoutEffect(() => sleep(id), [id]);
    return (
      <Suspense>
        <Part {...props} />
        <Awake id={id} />
      </Suspense>
    );
  };
}

/** Is there once what stands before it answers. */
const Awake = ({ id }: { readonly id: string }) => {
  useEffect(() => void answer(id), [id]);
  return null;
};

const Frame = waking(async () => (await import('./workspace-frame')).WorkspaceFrame);

/** The workspace of one comparison with the room that is open; both are fetched at once. */
export const Workspace = (props: ComponentProps<typeof Frame>) => {
  const room = useSelectedLayoutSegment();
  if (typeof window !== 'undefined' && room !== null) void whenAwake().then(() => fetchRoom(room));
  return <Frame {...props} />;
};

export const OffersRoom = waking(roomLoaders.offers);
export const ProjectionRoom = waking(roomLoaders.projection);
export const MatrixRoom = waking(roomLoaders.matrix);
export const DecideRoom = waking(roomLoaders.decide);
export const LookBackRoom = waking(roomLoaders.lookBack);
export const ShareRoom = waking(roomLoaders.share);
export const JudgesBeside = waking(async () => (await import('@/components/judges/judges-beside')).JudgesBeside);
export const JudgesCard = waking(async () => (await import('@/components/judges/judges-card')).JudgesCard);
