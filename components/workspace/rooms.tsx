'use client';

import { nextTask } from '@/lib/client/next-task';
import { fetchRoom, roomLoaders } from './room-loaders';
import { waking } from './waking';

/**
 * What stands around the rooms. The engine comes first, then the store, what shows it and the room that is open: one by
 * one, so that none keeps the browser busy for long, and all of them before anything answers.
 */
export const WorkspaceFrame = waking(async () => {
  await import('@/lib/client/warm-formats');
  await nextTask();
  await import('@/lib/client/warm-projector');
  await nextTask();
  await import('./workspace-context');
  await nextTask();
  await import('@/components/ui/menu');
  await nextTask();
  await import('./workspace-header');
  await nextTask();
  const frame = await import('./workspace-frame');
  await nextTask();
  if (typeof window !== 'undefined') await fetchRoom(window.location.pathname.split('/')[3]);
  return frame.WorkspaceFrame;
});
export const OffersRoom = waking(roomLoaders.offers);
export const ProjectionRoom = waking(roomLoaders.projection);
export const JudgedMatrix = waking(roomLoaders.matrix);
export const DecideRoom = waking(roomLoaders.decide);
export const LookBackRoom = waking(async () => (await import('@/components/record/look-back-room')).LookBackRoom);
export const ShareAndAsk = waking(roomLoaders.share);
