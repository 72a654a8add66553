'use client';

import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { FieldIssue } from '@/lib/errors';
import { editField, removeItem, replaceOffer } from '@/lib/client/edit-field';
import { dropPendingUnder, type FieldEdit, type PendingFields } from '@/lib/client/pending-fields';
import { workspaceActions } from '@/lib/client/workspace-actions';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection, OpenQuestion } from '@/lib/engine/projection/projection';
import { useWorkspace, useWorkspaceStore } from '../workspace/workspace-context';

/** One offer while its form is open. */
export interface OfferEditor {
  readonly offer: Offer;
  /** Place in the comparison, for its letter and colour. */
  readonly index: number;
  readonly projection: OfferProjection;
  readonly pending: PendingFields;
  /** What the server has refused. */
  readonly issues: readonly FieldIssue[];
  readonly questions: readonly OpenQuestion[];
  readonly edit: (edit: FieldEdit) => void;
  /** Replaces the offer; what waits under `replaced` is forgotten. */
  readonly change: (next: Offer, replaced?: string) => void;
  /** Takes an item out of a list, `next` being the offer without it. */
  readonly remove: (list: string, index: number, next: Offer) => void;
}

const EditorContext = createContext<OfferEditor | null>(null);

export const OfferEditorProvider = ({ offerId, children }: { readonly offerId: string; readonly children: ReactNode }) => {
  const store = useWorkspaceStore();
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { comparison, projections } = useWorkspace();
  const entry = state.offers[offerId];
  const index = comparison.offers.findIndex((offer) => offer.id === offerId);
  const projection = projections[index];
  const offer = comparison.offers[index];
  const editor = useMemo((): OfferEditor | null => {
    if (entry === undefined || offer === undefined || projection === undefined) return null;
    const { editOffer } = workspaceActions(store);
    return {
      offer,
      index,
      projection,
      pending: entry.pending,
      issues: entry.document.trouble?.issues ?? [],
      questions: projection.questions,
      edit: (edit) => editOffer(offerId, (edited) => editField(edited, edit)),
      change: (next, replaced) =>
        editOffer(offerId, (edited) =>
          replaceOffer(replaced === undefined ? edited : { ...edited, pending: dropPendingUnder(edited.pending, replaced) }, next),
        ),
      remove: (list, place, next) => editOffer(offerId, (edited) => removeItem(edited, list, place, next)),
    };
  }, [store, offerId, entry, offer, index, projection]);
  return editor === null ? null : <EditorContext value={editor}>{children}</EditorContext>;
};

export const useOfferEditor = (): OfferEditor => {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('This field stands outside an OfferEditorProvider.');
  return editor;
};
