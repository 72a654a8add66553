import { v7 as newId } from 'uuid';
import type { Assumptions, Criterion } from '@/lib/engine/comparison/comparison';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Offer } from '@/lib/engine/offer/offer';
import { COMPARISON_LIMITS } from '@/lib/schemas/comparison';
import { duplicateOfferTerms } from './duplicate-offer-terms';
import {
  comparisonOf, withCriteria, withFrame, withNewOffer, withOfferBack, withOfferContent, withOfferMoved, withoutOffer,
} from './workspace-state';
import type { WorkspaceStore } from './workspace-store';

/** What the pages of a comparison can do to it, over one store. */
export const workspaceActions = (store: WorkspaceStore) => {
  const isFull = () => comparisonOf(store.get()).offers.length >= COMPARISON_LIMITS.offers;
  const indexOf = (id: string) => store.get().frame.content.order.indexOf(id);
  return {
    rename: (name: string) => store.change((state) => withFrame(state, { name })),
    setAssumptions: (assumptions: Assumptions) => store.change((state) => withFrame(state, { assumptions })),
    addOffer: (offer?: Offer): string | null => {
      if (isFull()) return null;
      const added = offer ?? blankOffer(newId(), store.get().frame.content.currency);
      store.change((state) => withNewOffer(state, added));
      return added.id;
    },
    duplicateOffer: (id: string): string | null => {
      const original = store.get().offers[id]?.document.content;
      if (original === undefined || isFull()) return null;
      const copy = duplicateOfferTerms(original, newId());
      store.change((state) => withNewOffer(state, copy, indexOf(id) + 1));
      return copy.id;
    },
    removeOffer: (id: string): (() => void) => {
      const index = indexOf(id);
      store.change((state) => withoutOffer(state, id));
      return () => store.change((state) => withOfferBack(state, id, index));
    },
    moveOffer: (id: string, index: number) => store.change((state) => withOfferMoved(state, id, index)),
    updateOffer: (id: string, offer: Offer) => store.change((state) => withOfferContent(state, id, offer)),
    setCriteria: (criteria: readonly Criterion[]) => store.change((state) => withCriteria(state, criteria)),
    flush: store.flush,
  };
};
