import { v7 as newId } from 'uuid';

const KEY = 'counterweight:tab';
const lockOf = (tab: string): string => `counterweight:tab:${tab}`;

const remembered = (): string | null => {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const remember = (tab: string): void => {
  try {
    window.sessionStorage.setItem(KEY, tab);
  } catch {
    // Without it a reload is a new tab, which takes over what the old one left.
  }
};

/** Holds the lock that shows this tab lives, for as long as it does; false where another tab holds it. */
const hold = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    navigator.locks
      .request(lockOf(tab), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(() => resolve(true));
  });

let identity: Promise<string> | null = null;

const identify = async (): Promise<string> => {
  const before = remembered();
  if (before !== null && (await hold(before))) return before;
  const fresh = newId();
  remember(fresh);
  await hold(fresh);
  return fresh;
};

/**
 * The id of this tab: the same after a reload, another in a duplicate of the tab. Where the browser has no locks (on a
 * plain http address) every load is a tab of its own.
 */
export const identifyTab = (): Promise<string> => {
  identity ??= 'locks' in navigator ? identify() : Promise.resolve(newId());
  return identity;
};

/** The ids of all tabs that live; empty where the browser cannot tell. */
export const findLiveTabs = async (): Promise<ReadonlySet<string>> => {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const prefix = lockOf('');
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
};
