import { assumptionsSchema, comparisonNameSchema, criteriaSchema } from '@/lib/schemas/comparison';
import { offerSchema } from '@/lib/schemas/offer';
import { currencySchema } from '@/lib/schemas/primitives';
import { z } from 'zod';
import { isUnsaved, restoreDraft, type Document, type Stored } from './document';
import type { DraftName, DraftStore } from './drafts';
import { noPendingFields } from './pending-fields';
import { withNewOffer, withOffer, type WorkspaceState } from './workspace-state';

const frameSchema = z.strictObject({ name: comparisonNameSchema, currency: currencySchema, assumptions: assumptionsSchema, order: z.array(z.string()) });
const pendingSchema = z.record(z.string(), z.object({ text: z.string().nullable(), value: z.unknown(), message: z.string() }));

const restored = <Content>(document: Document<Content>, draft: Stored<Content>): Document<Content> => (isUnsaved(document) ? document : restoreDraft(document, draft));

/**
 * Puts what this browser kept back on the screen. A draft that started from the stored version goes on from there; one
 * that started from an older version and differs opens a conflict; one the server already holds, and one that cannot be
 * read any more, is left alone, and so is a document that has been edited since the page was opened.
 */
export const restoreDrafts = (state: WorkspaceState, drafts: DraftStore): WorkspaceState => {
  const readable = <Content>(name: DraftName, schema: z.ZodType<Content>) => {
    const draft = drafts.read(name);
    const content = schema.safeParse(draft?.content);
    if (draft === null || !content.success) return null;
    const pending = pendingSchema.safeParse(draft.pending);
    return { version: draft.version, content: content.data, pending: pending.success ? pending.data : noPendingFields };
  };
  const restoreOffer = (before: WorkspaceState, name: DraftName): WorkspaceState => {
    const draft = readable(name, offerSchema);
    if (draft === null) return before;
    const { id } = draft.content;
    const known = before.offers[id] !== undefined;
    if (!known && draft.version > 0) return before;
    const opened = known ? before : withNewOffer(before, draft.content);
    return withOffer(opened, id, (entry) => ({ ...entry, document: known ? restored(entry.document, draft) : entry.document, pending: { ...draft.pending, ...entry.pending } }));
  };

  const offers = drafts.names().filter((name) => name.startsWith('offer:'));
  const withOffers = offers.reduce(restoreOffer, state);
  const frame = readable('frame', frameSchema);
  const matrix = readable('matrix', criteriaSchema);
  const order = (kept: readonly string[]) => {
    const present = withOffers.frame.content.order;
    return [...kept.filter((id) => present.includes(id)), ...present.filter((id) => !kept.includes(id))];
  };
  return {
    ...withOffers,
    frame: frame === null ? withOffers.frame : restored(withOffers.frame, { ...frame, content: { ...frame.content, order: order(frame.content.order) } }),
    matrix: matrix === null ? withOffers.matrix : restored(withOffers.matrix, matrix),
  };
};
