import { nextTask } from '@/lib/client/next-task';

/** Fetches what makes each room of a comparison answer, by the name of the room in the address. */
export const roomLoaders = {
  offers: async () => (await import('@/components/offers/offers-room')).OffersRoom,
  projection: async () => {
    await import('@/components/projection/growth-controls');
    await nextTask();
    await import('@/components/projection/projection-view');
    await nextTask();
    return (await import('@/components/projection/projection-room')).ProjectionRoom;
  },
  matrix: async () => (await import('@/components/judges/judged-matrix')).JudgedMatrix,
  decide: async () => (await import('@/components/record/decide-room')).DecideRoom,
  share: async () => (await import('@/components/judges/share-and-ask')).ShareAndAsk,
};

/** Fetches a room ahead of its being opened. A failure is met again, and told, when it is. */
export const fetchRoom = async (room: string | undefined): Promise<void> => {
  if (room !== undefined && Object.hasOwn(roomLoaders, room)) await roomLoaders[room as keyof typeof roomLoaders]().catch(() => undefined);
};
