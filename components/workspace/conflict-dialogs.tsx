'use client';

import { useSyncExternalStore } from 'react';
import { FrameConflict } from './frame-conflict';
import { GoneOffer } from './gone-offer';
import { MatrixConflict } from './matrix-conflict';
import { OfferConflict } from './offer-conflict';
import { useWorkspaceStore } from './workspace-context';

/** Asks, one at a time, about everything that was changed both here and elsewhere. */
export const ConflictDialogs = () => {
  const store = useWorkspaceStore();
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const offers = Object.entries(state.offers).filter(([, entry]) => !entry.dropped);
  const torn = offers.find(([, entry]) => entry.document.conflict !== null);
  if (torn?.[1].document.conflict) return <OfferConflict key={torn[0]} id={torn[0]} mine={torn[1].document.content} theirs={torn[1].document.conflict.content} />;
  const gone = offers.find(([, entry]) => entry.document.trouble?.kind === 'gone');
  if (gone !== undefined && state.frame.trouble?.kind !== 'gone') return <GoneOffer key={gone[0]} id={gone[0]} company={gone[1].document.content.company} />;
  if (state.matrix.conflict !== null) return <MatrixConflict mine={state.matrix.content} theirs={state.matrix.conflict.content} />;
  if (state.frame.conflict !== null) return <FrameConflict mine={state.frame.content} theirs={state.frame.conflict.content} />;
  return null;
};
