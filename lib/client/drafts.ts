import type { PendingFields } from './pending-fields';

const PREFIX = 'counterweight:draft:';

/** What was typed and not yet confirmed by the server, with the version it started from. */
export interface Draft {
  readonly version: number;
  readonly content: unknown;
  readonly pending?: PendingFields;
}

/** `frame`, `matrix`, or `offer:<id>`. */
export type DraftName = 'frame' | 'matrix' | `offer:${string}`;

export interface DraftStore {
  readonly read: (name: DraftName) => Draft | null;
  /** Says whether the browser kept it: storage may be full or blocked. */
  readonly write: (name: DraftName, draft: Draft) => boolean;
  readonly remove: (name: DraftName) => void;
  readonly names: () => readonly DraftName[];
}

const localStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'version' in value && Number.isInteger(value.version) && 'content' in value;

/** Drafts of one comparison of one person, kept in this browser. Nothing here throws. */
export const openDrafts = (viewerId: string, comparisonId: string, storage: () => Storage | null = localStore): DraftStore => {
  const prefix = `${PREFIX}${viewerId}:${comparisonId}:`;
  return {
    read: (name) => {
      try {
        const value: unknown = JSON.parse(storage()?.getItem(prefix + name) ?? 'null');
        return isDraft(value) ? value : null;
      } catch {
        return null;
      }
    },
    write: (name, draft) => {
      try {
        const store = storage();
        store?.setItem(prefix + name, JSON.stringify(draft));
        return store !== null;
      } catch {
        return false;
      }
    },
    remove: (name) => {
      try {
        storage()?.removeItem(prefix + name);
      } catch {
        // A blocked storage holds no draft either.
      }
    },
    names: () => keysOf(storage, prefix).map((key) => key.slice(prefix.length) as DraftName),
  };
};

const keysOf = (storage: () => Storage | null, prefix: string): readonly string[] => {
  try {
    return Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

/** Forgets what this browser kept, of one person or of everybody: on signing out. */
export const clearDrafts = (viewerId?: string, storage: () => Storage | null = localStore): void => {
  const prefix = viewerId === undefined ? PREFIX : `${PREFIX}${viewerId}:`;
  for (const key of keysOf(storage, prefix))
    try {
      storage()?.removeItem(key);
    } catch {
      return;
    }
};
