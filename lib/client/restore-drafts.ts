import { criteriaSchema } from '@/lib/schemas/criterion';
import { matrixSchema } from '@/lib/schemas/matrix';
import { storedOfferSchema } from '@/lib/schemas/offer';
import { z } from 'zod';
import { isUnsaved, restoreDraft, type Document, type Stored } from './document';
import type { DraftName, DraftStore } from './drafts';
import { noPendingFields } from './pending-fields';
import { readFrameDraft } from './read-frame-draft';
import { sameContent } from './same-content';
import { withGoneOffer, withNewOffer, withOffer, withoutOffer, type Frame, type WorkspaceState } from './workspace-state';

/** Drafts once held the criteria alone. */
const matrixDraftSchema = z.union([matrixSchema, criteriaSchema.transform((criteria) => matrixSchema.parse({ criteria }))]);
const pendingSchema = z.record(z.string(), z.object({ text: z.string().nullable(), value: z.unknown(), message: z.string() }));

const restored = <Content>(document: Document<Content>, draft: Stored<Content>): Document<Content> => (isUnsaved(document) ? document : restoreDraft(document, draft));

/** The order is never what two versions contradict each other in. */
const restoredFrame = (document: Document<Frame>, draft: Stored<Frame>): Document<Frame> => {
  const { order } = draft.content;
  const onlyOrder = sameContent({ ...draft.content, order: [] }, { ...document.base, order: [] });
  return onlyOrder ? { ...document, content: { ...document.content, order } } : restoreDraft(document, draft);
};

/**
 * Puts what this browser kept back on the screen. A draft that started from the stored version goes on from there; one
 * that started from an older version and differs opens a conflict, and one of an offer that is no more asks what is to
 * become of it. An offer that was deleted here is deleted again. A draft the server already holds, and one that cannot be
 * read any more, is left alone, and so is a document that has been edited since the page was opened.
 */
export const restoreDrafts = (state: WorkspaceState, drafts: DraftStore): WorkspaceState => {
  const readable = <Content>(name: DraftName, schema: z.ZodType<Content>) => {
    const draft = drafts.read(name);
    const content = schema.safeParse(draft?.content);
    if (draft === null || !content.success) return null;
    const pending = pendingSchema.safeParse(draft.pending);
    return { version: draft.version, content: content.data, pending: pending.success ? pending.data : noPendingFields, dropped: draft.dropped === true };
  };
  const restoreOffer = (before: WorkspaceState, name: DraftName): WorkspaceState => {
    const draft = readable(name, storedOfferSchema);
    if (draft === null) return before;
    const { id } = draft.content;
    const known = before.offers[id];
    if (draft.dropped) return known === undefined || isUnsaved(known.document) ? before : withoutOffer(before, id);
    const opened = known ? before : draft.version > 0 ? withGoneOffer(before, draft.content, draft.version) : withNewOffer(before, draft.content);
    return withOffer(opened, id, (entry) => ({ ...entry, document: known ? restored(entry.document, draft) : entry.document, pending: { ...draft.pending, ...entry.pending } }));
  };

  const offers = drafts.names().filter((name) => name.startsWith('offer:'));
  const withOffers = offers.reduce(restoreOffer, state);
  const frame = drafts.read('frame');
  const matrix = readable('matrix', matrixDraftSchema);
  const order = (kept: readonly string[]) => {
    const present = withOffers.frame.content.order;
    return [...kept.filter((id) => present.includes(id)), ...present.filter((id) => !kept.includes(id))];
  };
  const restoreFrame = ({ version, content }: Stored<unknown>) => {
    const read = readFrameDraft(content, withOffers.frame.content);
    return restoredFrame(withOffers.frame, { version, content: { ...read, order: order(read.order) } });
  };
  return {
    ...withOffers,
    frame: frame === null || isUnsaved(state.frame) ? withOffers.frame : restoreFrame(frame),
    matrix: matrix === null ? withOffers.matrix : restored(withOffers.matrix, matrix),
  };
};
