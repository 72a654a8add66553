import { isUnsaved, type Document } from './document';
import { nextFrame, nextMatrix, type WorkspaceState } from './workspace-state';

export type SaveState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'invalid';

export interface SaveReport {
  readonly state: SaveState;
  /** Milliseconds since 1970 of the last save this tab has made; null before the first. */
  readonly at: number | null;
  /** One sentence about what stands in the way, where something does. */
  readonly message: string | null;
}

/** Says in one word how saving stands, the most pressing first. */
export const saveReport = (state: WorkspaceState): SaveReport => {
  const offers = Object.values(state.offers).filter((entry) => !entry.dropped || entry.presence === 'stored');
  const documents: Pick<Document<unknown>, 'conflict' | 'trouble' | 'sending'>[] = [state.frame, state.matrix, ...offers.map((entry) => entry.document)];
  const troubled = (kind: string) => documents.find((document) => document.trouble?.kind === kind)?.trouble?.message;
  const report = (word: SaveState, message: string | null = null): SaveReport => ({ state: word, at: state.savedAt, message });
  const signedOut = troubled('signed-out');
  if (signedOut !== undefined) return report('signed-out', signedOut);
  const offline = troubled('offline');
  if (offline !== undefined) return report('offline', offline);
  if (documents.some((document) => document.conflict !== null || document.trouble?.kind === 'gone')) return report('conflict');
  const invalid = troubled('invalid');
  if (invalid !== undefined) return report('invalid', invalid);
  const waiting =
    documents.some((document) => document.sending !== null) ||
    offers.some((entry) => entry.moving || entry.dropped === (entry.presence === 'stored') || (!entry.dropped && isUnsaved(entry.document))) ||
    nextFrame(state) !== null ||
    nextMatrix(state) !== null;
  if (waiting) return report('saving');
  const pending = offers.flatMap((entry) => Object.values(entry.pending));
  return pending.length > 0 ? report('invalid', pending.length === 1 ? '1 field is not saved' : `${pending.length} fields are not saved`) : report('saved');
};
