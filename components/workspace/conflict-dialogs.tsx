'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { firstDispute, type Dispute } from '@/lib/client/first-dispute';
import { FrameConflict } from './frame-conflict';
import { GoneOffer } from './gone-offer';
import { MatrixConflict } from './matrix-conflict';
import { OfferConflict } from './offer-conflict';
import { useWorkspaceStore } from './workspace-context';

/** Asks, one at a time, about everything that was changed both here and elsewhere. A person may leave it for later. */
export const ConflictDialogs = () => {
  const store = useWorkspaceStore();
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [postponed, setPostponed] = useState<string | null>(null);
  const dispute = firstDispute(state);
  if (dispute === null) return null;
  if (postponed !== dispute.key) return <DisputeDialog key={dispute.key} dispute={dispute} onLater={() => setPostponed(dispute.key)} />;
  return (
    <Notice
      tone="question"
      title="Something was changed here and somewhere else"
      actions={
        <Button size="sm" onClick={() => setPostponed(null)}>
          Look at both
        </Button>
      }
    >
      Nothing of it is saved until you choose. What you typed is kept in this browser.
    </Notice>
  );
};

const DisputeDialog = ({ dispute, onLater }: { readonly dispute: Dispute; readonly onLater: () => void }) => {
  switch (dispute.kind) {
    case 'offer':
      return <OfferConflict id={dispute.id} mine={dispute.mine} theirs={dispute.theirs} onLater={onLater} />;
    case 'gone':
      return <GoneOffer id={dispute.id} company={dispute.company} onLater={onLater} />;
    case 'matrix':
      return <MatrixConflict mine={dispute.mine} theirs={dispute.theirs} onLater={onLater} />;
    case 'frame':
      return <FrameConflict mine={dispute.mine} theirs={dispute.theirs} onLater={onLater} />;
  }
};
