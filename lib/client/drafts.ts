import type { PendingFields } from './pending-fields';

const PREFIX = 'counterweight:draft:';

/** What was typed and not yet confirmed by the server, with the version it started from. */
export interface Draft {
  readonly version: number;
  readonly content: unknown;
  readonly pending?: PendingFields;
  /** An offer that was deleted on the screen. */
  readonly dropped?: boolean;
}

/** `frame`, `matrix`, or `offer:<id>`. */
export type DraftName = 'frame' | 'matrix' | `offer:${string}`;

/** The drafts of one tab. */
export interface DraftStore {
  readonly read: (name: DraftName) => Draft | null;
  /** Says whether the browser kept it: storage may be full or blocked. */
  readonly write: (name: DraftName, draft: Draft) => boolean;
  readonly remove: (name: DraftName) => void;
  readonly names: () => readonly DraftName[];
  /** Takes over what tabs that are no more have left, where this tab has no draft of its own. */
  readonly adopt: (liveTabs: ReadonlySet<string>) => void;
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

const keysOf = (storage: () => Storage | null, prefix: string): readonly string[] => {
  try {
    return Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

const removeKey = (storage: () => Storage | null, key: string): void => {
  try {
    storage()?.removeItem(key);
  } catch {
    // A blocked storage holds no draft either.
  }
};

/**
 * Drafts of one comparison of one person in one tab, kept in this browser. Each tab has its own, so that two tabs with
 * the same offer open do not write over each other's. Nothing here throws.
 */
export const openDrafts = (viewerId: string, comparisonId: string, tab: string, storage: () => Storage | null = localStore): DraftStore => {
  const prefix = `${PREFIX}${viewerId}:${comparisonId}:`;
  const keyOf = (name: DraftName) => `${prefix}${name}@${tab}`;
  const names = () => keysOf(storage, prefix).flatMap((key) => (key.endsWith(`@${tab}`) ? [key.slice(prefix.length, -tab.length - 1) as DraftName] : []));
  return {
    read: (name) => {
      try {
        const value: unknown = JSON.parse(storage()?.getItem(keyOf(name)) ?? 'null');
        return isDraft(value) ? value : null;
      } catch {
        return null;
      }
    },
    write: (name, draft) => {
      try {
        const store = storage();
        store?.setItem(keyOf(name), JSON.stringify(draft));
        return store !== null;
      } catch {
        return false;
      }
    },
    remove: (name) => removeKey(storage, keyOf(name)),
    names,
    adopt: (liveTabs) => {
      for (const key of keysOf(storage, prefix)) {
        const at = key.lastIndexOf('@');
        const [name, owner] = [key.slice(prefix.length, at) as DraftName, key.slice(at + 1)];
        if (owner === tab || liveTabs.has(owner) || names().includes(name)) continue;
        try {
          storage()?.setItem(keyOf(name), storage()?.getItem(key) ?? '');
          storage()?.removeItem(key);
        } catch {
          return;
        }
      }
    },
  };
};

/** Forgets every draft this browser kept, whoever's it is. */
export const clearDrafts = (storage: () => Storage | null = localStore): void => {
  for (const key of keysOf(storage, PREFIX)) removeKey(storage, key);
};
