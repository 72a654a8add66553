import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { Offer } from '@/lib/engine/offer/offer';
import { confirmSending, editDocument, failSending, isUnsaved, openDocument, refuseSending, type Document, type Stored, type Trouble } from './document';
import { noPendingFields, type PendingFields } from './pending-fields';
import { sameContent } from './same-content';

/** Name, currency, assumptions and the order of offers: they share one version. */
export interface Frame {
  readonly name: string;
  readonly currency: string;
  readonly assumptions: Comparison['assumptions'];
  readonly order: readonly string[];
}

/** `new`: the server does not have it yet; `removed`: the server has deleted it (it can be brought back). */
export type Presence = 'new' | 'stored' | 'removed';

export interface OfferDocument {
  readonly document: Document<Offer>;
  readonly presence: Presence;
  /** Deleted on the screen. */
  readonly dropped: boolean;
  /** A create, delete or restore is on its way. */
  readonly moving: boolean;
  /** A delete was sent and never answered: the server may have done it. */
  readonly mayBeGone: boolean;
  /** Typed texts that cannot be part of the offer yet, by path. */
  readonly pending: PendingFields;
}

/** Everything one comparison holds in the browser. All functions here are pure. */
export interface WorkspaceState {
  readonly id: string;
  readonly frame: Document<Frame>;
  readonly matrix: Document<MatrixContent>;
  readonly offers: Readonly<Record<string, OfferDocument>>;
  /** Milliseconds since 1970 of the last confirmed save. */
  readonly savedAt: number | null;
  /** The server holds offers that this tab has never seen: somebody added them elsewhere. */
  readonly isBehind: boolean;
}

export const openWorkspace = (view: ComparisonView): WorkspaceState => ({
  id: view.id,
  frame: openDocument(
    { name: view.name, currency: view.currency, assumptions: view.assumptions, order: view.offers.map(({ offer }) => offer.id) },
    view.version,
  ),
  matrix: openDocument({ criteria: view.criteria, weighing: view.weighing, hidesTotals: view.hidesTotals }, view.matrixVersion),
  offers: Object.fromEntries(view.offers.map(({ offer, version }) => [offer.id, storedOffer(offer, version)])),
  savedAt: null,
  isBehind: false,
});

const storedOffer = (offer: Offer, version: number): OfferDocument => ({
  document: openDocument(offer, version),
  presence: 'stored',
  dropped: false,
  moving: false,
  mayBeGone: false,
  pending: noPendingFields,
});

/** The comparison as it stands on the screen, saved or not. */
export const comparisonOf = (state: Pick<WorkspaceState, 'frame' | 'offers' | 'matrix'>): Comparison => ({
  name: state.frame.content.name,
  currency: state.frame.content.currency,
  assumptions: state.frame.content.assumptions,
  offers: state.frame.content.order.flatMap((id) => {
    const entry = state.offers[id];
    return entry === undefined || entry.dropped ? [] : [entry.document.content];
  }),
  ...state.matrix.content,
});

export const withFrame = (state: WorkspaceState, change: Partial<Frame>): WorkspaceState => ({
  ...state,
  frame: editDocument(state.frame, { ...state.frame.content, ...change }),
});

export const withOffer = (state: WorkspaceState, id: string, change: (entry: OfferDocument) => OfferDocument): WorkspaceState => {
  const entry = state.offers[id];
  return entry === undefined ? state : { ...state, offers: { ...state.offers, [id]: change(entry) } };
};

/** Adds an offer that the server does not have yet, at `index` (at the end by default). */
export const withNewOffer = (state: WorkspaceState, offer: Offer, index = state.frame.content.order.length): WorkspaceState => {
  const entry: OfferDocument = { ...storedOffer(offer, 0), presence: 'new' };
  const order = state.frame.content.order;
  return withFrame({ ...state, offers: { ...state.offers, [offer.id]: entry } }, { order: [...order.slice(0, index), offer.id, ...order.slice(index)] });
};

/** Puts an offer at the end that was deleted elsewhere while it was being changed here: the person has to settle it. */
export const withGoneOffer = (state: WorkspaceState, offer: Offer, version: number): WorkspaceState => {
  const entry = storedOffer(offer, version);
  const offers = { ...state.offers, [offer.id]: { ...entry, document: failSending(entry.document, GONE) } };
  return withFrame({ ...state, offers }, { order: [...state.frame.content.order, offer.id] });
};

export const withoutOffer = (state: WorkspaceState, id: string): WorkspaceState =>
  withFrame(
    withOffer(state, id, (entry) => ({ ...entry, dropped: true })),
    { order: state.frame.content.order.filter((one) => one !== id) },
  );

/** Undoes `withoutOffer`: the offer stands at `index` again. */
export const withOfferBack = (state: WorkspaceState, id: string, index: number): WorkspaceState => {
  const order = state.frame.content.order.filter((one) => one !== id);
  return withFrame(
    withOffer(state, id, (entry) => ({ ...entry, dropped: false })),
    { order: [...order.slice(0, index), id, ...order.slice(index)] },
  );
};

export const withOfferMoved = (state: WorkspaceState, id: string, index: number): WorkspaceState => {
  const rest = state.frame.content.order.filter((one) => one !== id);
  if (rest.length === state.frame.content.order.length) return state;
  return withFrame(state, { order: [...rest.slice(0, index), id, ...rest.slice(index)] });
};

export const withOfferContent = (state: WorkspaceState, id: string, offer: Offer, pending?: PendingFields): WorkspaceState =>
  withOffer(state, id, (entry) => ({
    ...entry,
    document: editDocument(entry.document, offer),
    pending: pending ?? entry.pending,
  }));

export const withMatrix = (state: WorkspaceState, change: Partial<MatrixContent>): WorkspaceState => ({
  ...state,
  matrix: editDocument(state.matrix, { ...state.matrix.content, ...change }),
});

/** Ids of the offers that the server has deleted while this tab was open, or before it noticed. */
export const removedIds = (state: Pick<WorkspaceState, 'offers'>): readonly string[] =>
  Object.entries(state.offers).flatMap(([id, { presence }]) => (presence === 'removed' ? [id] : []));

/** Ids of the offers that the server holds and shows. */
const storedIds = (state: WorkspaceState): ReadonlySet<string> =>
  new Set(Object.entries(state.offers).flatMap(([id, entry]) => (entry.presence === 'stored' && entry.document.trouble?.kind !== 'gone' ? [id] : [])));

/** The matrix as the server can take it: without scores and remarks of offers that it does not hold. */
const sendableMatrix = (matrix: MatrixContent, ids: ReadonlySet<string>): MatrixContent => {
  const held = <Value>(byOffer: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(byOffer).filter(([id]) => ids.has(id)));
  return { ...matrix, criteria: matrix.criteria.map((criterion): Criterion => ({ ...criterion, scores: held(criterion.scores), remarks: held(criterion.remarks) })) };
};

/** The next single change of the frame that the server has to hear of, or null. */
export const nextFrame = (state: WorkspaceState): { readonly kind: 'details' | 'order'; readonly frame: Frame } | null => {
  const { content, base } = state.frame;
  const { order: baseOrder, ...baseDetails } = base;
  const { order, ...details } = content;
  if (!sameContent(details, baseDetails) || state.frame.unanswered.length > 0) return { kind: 'details', frame: { ...details, order: baseOrder } };
  const ids = storedIds(state);
  const wanted = order.filter((id) => ids.has(id) || !(id in state.offers));
  const settled = Object.values(state.offers).every((entry) => !entry.moving && !entry.mayBeGone && entry.dropped === (entry.presence !== 'stored'));
  return settled && !sameContent(wanted, baseOrder) ? { kind: 'order', frame: { ...base, order: wanted } } : null;
};

const GONE = { kind: 'gone', message: 'This offer was deleted somewhere else.', issues: [] } as const satisfies Trouble;

/** An offer that was deleted elsewhere: it goes, unless there are unsaved edits in it, which the person has to settle. */
const withoutTrace = (entry: OfferDocument): OfferDocument =>
  isUnsaved(entry.document) || Object.keys(entry.pending).length > 0
    ? { ...entry, document: failSending(entry.document, GONE) }
    : { ...entry, presence: 'removed', dropped: true };

/**
 * The server refused a stale change of the frame. Names and assumptions that contradict each other are the person's to
 * settle. An order is not: offers that came or went elsewhere are put in or left out, and the order of this tab stays.
 */
export const withFrameRefused = (state: WorkspaceState, stored: Stored<Frame>): WorkspaceState => {
  const { order } = state.frame.content;
  const strangers = stored.content.order.filter((id) => !(id in state.offers));
  const gone = new Set(order.filter((id) => storedIds(state).has(id) && !state.offers[id]?.mayBeGone && !stored.content.order.includes(id)));
  const merged = [...order, ...strangers.filter((id) => !order.includes(id))];
  const own = { ...state.frame, content: { ...state.frame.content, order: merged }, base: { ...state.frame.base, order: stored.content.order } };
  const offers = Object.fromEntries(
    Object.entries(state.offers).map(([id, entry]) => [id, gone.has(id) ? withoutTrace(entry) : entry]),
  );
  const inStoredOrder = (frame: Frame): Frame => ({ ...frame, order: stored.content.order });
  const sent = { sending: own.sending && inStoredOrder(own.sending), unanswered: own.unanswered.map(inStoredOrder) };
  return { ...state, offers, frame: refuseSending({ ...own, ...sent }, stored), isBehind: state.isBehind || strangers.length > 0 };
};

/** The matrix the server has to hear of, or null. */
export const nextMatrix = (state: WorkspaceState): MatrixContent | null => {
  const ids = storedIds(state);
  const wanted = sendableMatrix(state.matrix.content, ids);
  return state.matrix.unanswered.length === 0 && sameContent(wanted, sendableMatrix(state.matrix.base, ids)) ? null : wanted;
};

/** The server has created (or brought back) an offer; it stands at the end of the stored order. */
export const withOfferStored = (state: WorkspaceState, id: string, version: number | null): WorkspaceState => {
  const base = { ...state.frame.base, order: [...state.frame.base.order.filter((one) => one !== id), id] };
  return withOffer({ ...state, frame: { ...state.frame, base } }, id, (entry) => ({
    ...entry,
    presence: 'stored',
    moving: false,
    mayBeGone: false,
    document: confirmSending(entry.document, version ?? entry.document.version),
  }));
};

/** The server's order no longer has an offer in it. */
export const withoutStoredPlace = (state: WorkspaceState, id: string): WorkspaceState => {
  const base = { ...state.frame.base, order: state.frame.base.order.filter((one) => one !== id) };
  return { ...state, frame: { ...state.frame, base } };
};

/** The server has deleted an offer. */
export const withOfferRemoved = (state: WorkspaceState, id: string): WorkspaceState =>
  withOffer(withoutStoredPlace(state, id), id, (entry) => ({ ...entry, presence: 'removed', moving: false, mayBeGone: false, document: { ...entry.document, trouble: null } }));
