import type { FieldIssue } from '@/lib/errors';
import { sameContent } from './same-content';

/** What stands between a document and the server. `offline` and `signed-out` are tried again, `invalid` after a change. */
export interface Trouble {
  readonly kind: 'offline' | 'signed-out' | 'invalid' | 'gone';
  readonly message: string;
  readonly issues: readonly FieldIssue[];
}

/** What the server holds, as far as we know. */
export interface Stored<Content> {
  readonly version: number;
  readonly content: Content;
}

/**
 * Something that is edited and saved as a whole: what stands on the screen, what the server has confirmed, and what is
 * on its way. All functions here are pure and give back a new document.
 */
export interface Document<Content> {
  readonly content: Content;
  readonly base: Content;
  /** The version of `base`; the next save starts from it. */
  readonly version: number;
  readonly sending: Content | null;
  /** What was sent and never answered: the server may hold any of it, or none. */
  readonly unanswered: readonly Content[];
  readonly trouble: Trouble | null;
  /** Set while somebody else's change and ours contradict each other and the person has not chosen. */
  readonly conflict: Stored<Content> | null;
}

export const openDocument = <Content>(content: Content, version: number): Document<Content> => ({
  content,
  base: content,
  version,
  sending: null,
  unanswered: [],
  trouble: null,
  conflict: null,
});

export const editDocument = <Content>(document: Document<Content>, content: Content): Document<Content> => ({
  ...document,
  content,
  trouble: document.trouble?.kind === 'invalid' ? null : document.trouble,
});

/** Whether the server has to hear of the document: what stands on the screen differs, or what the server holds is in doubt. */
export const isUnsaved = <Content>(document: Document<Content>): boolean => document.unanswered.length > 0 || !sameContent(document.content, document.base);

export const startSending = <Content>(document: Document<Content>, sending: Content): Document<Content> => ({ ...document, sending });

/** The server has taken what was sent. */
export const confirmSending = <Content>(document: Document<Content>, version: number): Document<Content> => ({
  ...document,
  base: document.sending ?? document.base,
  version,
  sending: null,
  unanswered: [],
  trouble: null,
});

export const failSending = <Content>(document: Document<Content>, trouble: Trouble): Document<Content> => {
  const { sending, unanswered } = document;
  const inDoubt = trouble.kind === 'offline' && sending !== null && !unanswered.some((one) => sameContent(one, sending));
  return { ...document, sending: null, unanswered: inDoubt ? [...unanswered, sending] : unanswered, trouble };
};

/**
 * The server refused a stale save and says what it holds. If that is what we send, an earlier answer was lost and all is
 * well; if it is what we started from, or something we sent before, only the version moved; otherwise the person has to
 * choose.
 */
export const refuseSending = <Content>(document: Document<Content>, stored: Stored<Content>): Document<Content> => {
  if (document.sending !== null && sameContent(stored.content, document.sending)) return confirmSending(document, stored.version);
  const ours = [document.base, ...document.unanswered].some((one) => sameContent(stored.content, one));
  const settled = { ...document, sending: null, unanswered: [], trouble: null };
  return ours ? { ...settled, base: stored.content, version: stored.version } : { ...settled, conflict: stored };
};

/** Keeps what stands on the screen; the next save replaces what the server holds. */
export const keepMine = <Content>(document: Document<Content>): Document<Content> =>
  document.conflict === null ? document : { ...document, base: document.conflict.content, version: document.conflict.version, conflict: null };

/** Takes what the server holds; what stood on the screen is gone. */
export const takeTheirs = <Content>(document: Document<Content>): Document<Content> =>
  document.conflict === null ? document : openDocument(document.conflict.content, document.conflict.version);

/**
 * Takes up what this browser had kept from `draft.version` on. Older than the stored version and different from it: a
 * conflict, as if it were a stale save.
 */
export const restoreDraft = <Content>(document: Document<Content>, draft: Stored<Content>): Document<Content> => {
  if (sameContent(draft.content, document.base)) return document;
  if (draft.version >= document.version) return { ...document, content: draft.content };
  return { ...document, content: draft.content, conflict: { version: document.version, content: document.base } };
};
