import { isUnsaved, type Document } from './document';
import type { DraftName, DraftStore } from './drafts';
import { nextFrame, nextMatrix, type OfferDocument, type WorkspaceState } from './workspace-state';

/**
 * Brings the drafts of this browser in line with the state: a document with anything unconfirmed has one, a confirmed
 * one has none. Only what changed between the two states is touched; everything, where there is no state before. Says
 * whether the browser could keep it all.
 */
export const keepDrafts = (before: WorkspaceState | null, after: WorkspaceState, drafts: DraftStore): boolean => {
  const results: boolean[] = [];
  const keep = (name: DraftName, unconfirmed: boolean, document: Document<unknown>, extra: object = {}) => {
    if (unconfirmed) results.push(drafts.write(name, { version: document.version, content: document.content, ...extra }));
    else drafts.remove(name);
  };
  if (before?.frame !== after.frame || before.offers !== after.offers) keep('frame', nextFrame(after) !== null || after.frame.conflict !== null, after.frame);
  if (before?.matrix !== after.matrix || before.offers !== after.offers)
    keep('matrix', nextMatrix(after) !== null || after.matrix.conflict !== null, after.matrix);
  for (const [id, entry] of Object.entries(after.offers)) {
    if (before?.offers[id] === entry) continue;
    keep(`offer:${id}`, isUnconfirmed(entry), entry.document, entry.dropped ? { dropped: true } : { pending: entry.pending });
  }
  return results.every(Boolean);
};

const isUnconfirmed = ({ dropped, presence, document, pending }: OfferDocument): boolean => {
  if (dropped) return presence === 'stored';
  return presence === 'new' || isUnsaved(document) || document.conflict !== null || document.trouble?.kind === 'gone' || Object.keys(pending).length > 0;
};
