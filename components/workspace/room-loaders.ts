/** Fetches what makes each room of a comparison answer; the server needs none of it to be fetched. */
export const roomLoaders = {
  offers: async () => (await import('@/components/offers/offers-room')).OffersRoom,
  projection: async () => (await import('@/components/projection/projection-room')).ProjectionRoom,
  matrix: async () => (await import('@/components/matrix/matrix-room')).MatrixRoom,
  decide: async () => (await import('@/components/record/decide-room')).DecideRoom,
  lookBack: async () => (await import('@/components/record/look-back-room')).LookBackRoom,
  share: async () => (await import('@/components/sharing/share-room')).ShareRoom,
};

export type Room = keyof typeof roomLoaders;

/** Fetches a room ahead of its being opened. A failure is met again, and told, when it is. */
export const fetchRoom = (room: string): void => {
  if (room in roomLoaders) roomLoaders[room as Room]().catch(() => undefined);
};
