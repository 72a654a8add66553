'use client';

import { Plus } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { routes } from '@/lib/routes';
import { DeletedOffers } from './deleted-offers';
import { OfferChips } from './offer-chips';
import { OfferEditorProvider } from './offer-editor-context';
import { OfferForm } from './offer-form';
import { OfferSummary } from './offer-summary';
import { OfferSummaryBar } from './offer-summary-bar';
import { SharedAssumptions } from './shared-assumptions';

const FULL = `A comparison holds at most ${COMPARISON_LIMITS.offers} offers. Delete one to make room.`;

/** The Offers room: which offers there are, and the one that is being typed in. */
export const OffersRoom = () => {
  const { id, comparison, addOffer, duplicateOffer, removeOffer, moveOffer } = useWorkspace();
  const asked = useSearchParams().get('offer');
  const [chosen, setChosen] = useState<string | null>(null);
  const [freshId, setFreshId] = useState<string | null>(null);
  const toast = useToast();
  const { offers } = comparison;
  const current = offers.find((offer) => offer.id === (chosen ?? asked)) ?? offers[0];
  const open = (offerId: string) => {
    setChosen(offerId);
    window.history.replaceState(null, '', routes.offers(id, offerId));
  };
  const show = (offerId: string | null) => (offerId === null ? toast({ message: FULL, tone: 'bad' }) : open(offerId));
  const add = () => {
    const added = addOffer();
    setFreshId(added);
    show(added);
  };
  const remove = (offerId: string) => {
    const index = offers.findIndex((offer) => offer.id === offerId);
    const next = offers[index + 1] ?? offers[index - 1];
    const undo = removeOffer(offerId);
    if (next !== undefined && offerId === current?.id) open(next.id);
    toast({
      message: `${offers[index]?.company.trim() ?? 'The offer'} is deleted.`,
      undo: () => {
        undo();
        open(offerId);
      },
    });
  };
  if (current === undefined)
    return (
      <>
        <EmptyState
          title="No offers yet"
          actions={
            <Button variant="primary" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
              Add an offer
            </Button>
          }
        >
          Take the offer letter and type in what it says: base, bonus, sign-on, equity. What you do not know yet becomes a question to ask.
        </EmptyState>
        <DeletedOffers />
      </>
    );
  return (
    <>
      <OfferChips
        offers={offers}
        currentId={current.id}
        isFull={offers.length >= COMPARISON_LIMITS.offers}
        fullMessage={FULL}
        onOpen={open}
        onAdd={add}
        onDuplicate={(offerId) => show(duplicateOffer(offerId))}
        onRemove={remove}
        onMove={moveOffer}
      />
      <OfferEditorProvider offerId={current.id}>
        <div className="mt-5 grid grid-cols-[minmax(0,1fr)] items-start gap-7 lg:grid-cols-[minmax(0,1fr)_360px]">
          <div className="min-w-0">
            <OfferForm key={current.id} isFresh={current.id === freshId} />
            <SharedAssumptions />
            <DeletedOffers />
          </div>
          <OfferSummary />
        </div>
        <OfferSummaryBar />
      </OfferEditorProvider>
    </>
  );
};
