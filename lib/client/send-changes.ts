import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { Offer } from '@/lib/engine/offer/offer';
import type { Api, ApiFailure, ApiResult, Saved } from './api';
import { confirmSending, failSending, isUnsaved, refuseSending, startSending, type Document, type Trouble } from './document';
import type { StoredReader } from './stored-content';
import {
  nextFrame, nextMatrix, withOffer, withFrameRefused, withOfferRemoved, withOfferStored, withoutStoredPlace, type Frame, type OfferDocument, type WorkspaceState,
} from './workspace-state';

type Edit = (state: WorkspaceState) => WorkspaceState;

interface Sender {
  readonly get: () => WorkspaceState;
  /** Notes that something is on its way. */
  readonly start: (edit: Edit) => void;
  /** Notes what came of it. */
  readonly settle: (edit: Edit) => void;
  readonly api: Api;
  readonly now: () => number;
  readonly storedReader: () => Promise<StoredReader>;
  /** Try also what was refused because the session had ended. */
  readonly insist: boolean;
}

/** What a failure means for a document. A conflict is not trouble: it is settled by `refuseSending`. */
const troubleOf = (failure: ApiFailure): Trouble => {
  const trouble = (kind: Trouble['kind']): Trouble => ({ kind, message: failure.message, issues: failure.issues });
  switch (failure.kind) {
    case 'unauthenticated':
      return trouble('signed-out');
    case 'invalid':
    case 'too-large':
      return trouble('invalid');
    case 'not-found':
      return trouble('gone');
    case 'offline':
    case 'conflict':
    case 'too-many-requests':
    case 'unexpected':
      return trouble('offline');
  }
};

export const hasTrouble = (state: WorkspaceState, kind: Trouble['kind']): boolean =>
  [state.frame, state.matrix, ...Object.values(state.offers).map((entry) => entry.document)].some((document) => document.trouble?.kind === kind);

const mayBeSent = ({ sending, conflict, trouble }: Document<unknown>, insist: boolean): boolean =>
  sending === null && conflict === null && (trouble === null || trouble.kind === 'offline' || (insist && trouble.kind === 'signed-out'));

const received = <Content>(document: Document<Content>, result: ApiResult<Saved | null>, read: (current: unknown) => { version: number; content: Content } | null) => {
  if (result.ok) return confirmSending(document, result.body?.version ?? document.version);
  const stored = result.kind === 'conflict' ? read(result.current) : null;
  return stored === null ? failSending(document, troubleOf(result)) : refuseSending(document, stored);
};

/** Goes on with an answer: where it says that the save was refused, with what is needed to read what is stored. */
const readingOf = ({ storedReader }: Sender, result: ApiResult<unknown>, go: (reader: StoredReader | null) => void): void => {
  if (result.ok || result.kind !== 'conflict') go(null);
  else void storedReader().then(go, () => go(null));
};

/** Sends every document that has something to say and nothing under way. */
export const sendAll = (sender: Sender): void => {
  sendFrame(sender);
  sendMatrix(sender);
  for (const [id, entry] of Object.entries(sender.get().offers)) sendOffer(sender, id, entry);
};

const stamped = (state: WorkspaceState, result: ApiResult<unknown>, now: () => number): WorkspaceState => (result.ok ? { ...state, savedAt: now() } : state);

const sendFrame = (sender: Sender): void => {
  const { get, start, settle, api, now, insist } = sender;
  const { id, frame } = get();
  const next = nextFrame(get());
  if (next === null || !mayBeSent(frame, insist)) return;
  start((state) => ({ ...state, frame: startSending(state.frame, next.frame) }));
  const { name, currency, assumptions, order } = next.frame;
  const sent = next.kind === 'order' ? api.orderOffers(id, frame.version, order) : api.updateComparison(id, { version: frame.version, name, currency, assumptions });
  void sent.then((result) =>
    readingOf(sender, result, (reader) =>
      settle((state) => {
        const stored = result.ok || result.kind !== 'conflict' || reader === null ? null : reader.frame(result.current, state.frame.base);
        if (stored !== null) return withFrameRefused(state, stored);
        return { ...stamped(state, result, now), frame: received<Frame>(state.frame, result, () => null) };
      }),
    ),
  );
};

const sendMatrix = (sender: Sender): void => {
  const { get, start, settle, api, now, insist } = sender;
  const { id, matrix } = get();
  const next = nextMatrix(get());
  if (next === null || !mayBeSent(matrix, insist)) return;
  start((state) => ({ ...state, matrix: startSending(state.matrix, next) }));
  void api
    .saveMatrix(id, matrix.version, next)
    .then((result) =>
      readingOf(sender, result, (reader) =>
        settle((state) => ({ ...stamped(state, result, now), matrix: received<MatrixContent>(state.matrix, result, (current) => reader?.matrix(current) ?? null) })),
      ),
    );
};

const sendOffer = (sender: Sender, id: string, entry: OfferDocument): void => {
  if (entry.moving || entry.document.sending !== null) return;
  if (entry.document.trouble?.kind === 'signed-out' && !sender.insist) return;
  if (entry.dropped) {
    if (entry.presence === 'stored') dropOffer(sender, id);
    return;
  }
  if (!mayBeSent(entry.document, sender.insist)) return;
  if (entry.presence === 'new') createOffer(sender, id, entry.document.content);
  else if (entry.presence === 'removed' || entry.mayBeGone) bringBackOffer(sender, id);
  else if (isUnsaved(entry.document)) saveOffer(sender, id, entry.document);
};

const move = (sender: Sender, id: string, content: Offer | null) =>
  sender.start((state) =>
    withOffer(state, id, (entry) => ({ ...entry, moving: true, document: content === null ? entry.document : startSending(entry.document, content) })),
  );

const failMove = (state: WorkspaceState, id: string, failure: ApiFailure): WorkspaceState =>
  withOffer(state, id, (entry) => ({ ...entry, moving: false, document: failSending(entry.document, troubleOf(failure)) }));

const createOffer = (sender: Sender, id: string, content: Offer): void => {
  move(sender, id, content);
  void sender.api.createOffer(sender.get().id, content).then((result) =>
    readingOf(sender, result, (reader) =>
      sender.settle((state) => {
        if (result.ok) return withOfferStored(stamped(state, result, sender.now), id, result.body.version);
        const stored = result.kind === 'conflict' ? (reader?.offer(result.current, id) ?? null) : null;
        if (stored === null) return failMove(state, id, result);
        const there = withOffer(state, id, (entry) => ({ ...entry, document: refuseSending(entry.document, stored) }));
        return withOffer(there, id, (entry) => ({ ...entry, presence: 'stored', moving: false }));
      }),
    ),
  );
};

const bringBackOffer = (sender: Sender, id: string): void => {
  move(sender, id, null);
  void sender.api
    .restoreOffer(sender.get().id, id)
    .then((result) =>
      sender.settle((state) => (result.ok ? withOfferStored(stamped(state, result, sender.now), id, result.body?.version ?? null) : failMove(state, id, result))),
    );
};

const dropOffer = (sender: Sender, id: string): void => {
  move(sender, id, null);
  void sender.api
    .removeOffer(sender.get().id, id)
    .then((result) =>
      sender.settle((state) => {
        if (result.ok || result.kind === 'not-found') return withOfferRemoved({ ...state, savedAt: sender.now() }, id);
        // Nothing the person could change makes a delete acceptable, so whatever else is wrong is tried again, ever more slowly.
        const failure: ApiFailure = result.kind === 'unauthenticated' ? result : { ...result, kind: 'offline' };
        return withOffer(failMove(state, id, failure), id, (entry) => ({ ...entry, mayBeGone: true }));
      }),
    );
};

const saveOffer = (sender: Sender, id: string, document: Document<Offer>): void => {
  sender.start((state) => withOffer(state, id, (entry) => ({ ...entry, document: startSending(entry.document, document.content) })));
  void sender.api.saveOffer(sender.get().id, document.version, document.content).then((result) =>
    readingOf(sender, result, (reader) =>
      sender.settle((state) => {
        const here = !result.ok && result.kind === 'not-found' ? withoutStoredPlace(state, id) : stamped(state, result, sender.now);
        return withOffer(here, id, (entry) => ({ ...entry, document: received<Offer>(entry.document, result, (current) => reader?.offer(current, id) ?? null) }));
      }),
    ),
  );
};
