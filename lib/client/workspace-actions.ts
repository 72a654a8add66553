import { v7 as newId } from 'uuid';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { Offer } from '@/lib/engine/offer/offer';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { newOfferTerms } from './new-offer-terms';
import { keepMine, openDocument, takeTheirs } from './document';
import { duplicateOfferTerms } from './duplicate-offer-terms';
import { noPendingFields, type EditedOffer } from './pending-fields';
import {
  comparisonOf, withFrame, withMatrix, withNewOffer, withOffer, withOfferBack, withOfferContent, withOfferMoved, withoutOffer,
} from './workspace-state';
import type { WorkspaceStore } from './workspace-store';

export type ConflictChoice = 'mine' | 'theirs' | 'copy';

/** What the pages of a comparison can do to it, over one store. */
export const workspaceActions = (store: WorkspaceStore) => {
  const isFull = () => comparisonOf(store.get()).offers.length >= COMPARISON_LIMITS.offers;
  const indexOf = (id: string) => store.get().frame.content.order.indexOf(id);
  const editOffer = (id: string, edit: (edited: EditedOffer) => EditedOffer) =>
    store.change((state) => {
      const entry = state.offers[id];
      if (entry === undefined) return state;
      const { offer, pending } = edit({ offer: entry.document.content, pending: entry.pending });
      return withOfferContent(state, id, offer, pending);
    });
  return {
    rename: (name: string) => store.change((state) => withFrame(state, { name })),
    /** Reads the comparison in another currency; no amount is converted, and rates into the old one are dropped. */
    setCurrency: (currency: string) => store.change((state) => withFrame(state, { currency, assumptions: { ...state.frame.content.assumptions, exchangeRates: [] } })),
    setAssumptions: (assumptions: Assumptions) => store.change((state) => withFrame(state, { assumptions })),
    setUncertainty: (uncertainty: UncertaintyAssumptions) => store.change((state) => withFrame(state, { assumptions: { ...state.frame.content.assumptions, uncertainty } })),
    addOffer: (offer?: Offer): string | null => {
      if (isFull()) return null;
      const added = offer ?? newOfferTerms(newId(), comparisonOf(store.get()), new Date());
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
    /** Replaces an offer by another that can be saved. */
    updateOffer: (id: string, offer: Offer) => editOffer(id, ({ pending }) => ({ offer, pending })),
    editOffer,
    setCriteria: (criteria: readonly Criterion[]) => store.change((state) => withMatrix(state, { criteria })),
    setMatrix: (change: Partial<MatrixContent>) => store.change((state) => withMatrix(state, change)),
    settleOfferConflict: (id: string, choice: ConflictChoice) => {
      const entry = store.get().offers[id];
      if (entry === undefined) return;
      if (choice === 'mine') return store.change((state) => withOffer(state, id, (one) => ({ ...one, document: keepMine(one.document) })));
      const copy = duplicateOfferTerms(entry.document.content, newId());
      store.change((state) => {
        const theirs = withOffer(state, id, (one) => ({ ...one, document: takeTheirs(one.document), pending: noPendingFields }));
        return choice === 'copy' ? withNewOffer(theirs, copy, indexOf(id) + 1) : theirs;
      });
    },
    /** An offer with unsaved edits was deleted elsewhere: keeps it as a new offer in its place, or lets it go. */
    settleGoneOffer: (id: string, choice: 'keep' | 'drop') => {
      const gone = store.get().offers[id]?.document.content;
      if (gone === undefined) return;
      const index = indexOf(id);
      store.change((state) => {
        const without = withOffer(withoutOffer(state, id), id, (one) => ({ ...one, presence: 'removed', document: openDocument(gone, one.document.version) }));
        return choice === 'keep' ? withNewOffer(without, { ...gone, id: newId() }, index) : without;
      });
    },
    settleFrameConflict: (choice: 'mine' | 'theirs') =>
      store.change((state) => {
        if (choice === 'mine') return { ...state, frame: keepMine(state.frame) };
        // The order is never what is in conflict, and it holds offers that the server does not have yet.
        return withFrame({ ...state, frame: takeTheirs(state.frame) }, { order: state.frame.content.order });
      }),
    settleMatrixConflict: (choice: 'mine' | 'theirs') =>
      store.change((state) => ({ ...state, matrix: choice === 'mine' ? keepMine(state.matrix) : takeTheirs(state.matrix) })),
    flush: store.flush,
  };
};
