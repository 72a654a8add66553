import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '@/lib/client/drafts';
import { forgetEverything, isAsFreshAs, openStore } from '@/lib/client/retained-stores';
import { restoreDrafts } from '@/lib/client/restore-drafts';
import { storedReader } from '@/lib/client/stored-content';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { openWorkspace } from '@/lib/client/workspace-state';
import { WorkspaceStore } from '@/lib/client/workspace-store';
import { failed, ID, listeningApi, manualClock, offerWith, storeWith, viewWith } from './support';

describe('isAsFreshAs', () => {
  const state = openWorkspace(viewWith({ version: 2, matrixVersion: 2, offers: [{ version: 2, offer: offerWith() }] }));
  const view = viewWith({ version: 2, matrixVersion: 2, offers: [{ version: 2, offer: offerWith() }] });

  it('holds against the same view and an older one', () => {
    expect(isAsFreshAs(state, view)).toBe(true);
    expect(isAsFreshAs(state, { ...view, version: 1, offers: [] })).toBe(true);
  });

  it.each([
    ['frame', { version: 3 }],
    ['matrix', { matrixVersion: 3 }],
    ['offer', { offers: [{ version: 3, offer: offerWith() }] }],
    ['unknown offer', { offers: [{ version: 1, offer: offerWith({ id: ID.b }) }] }],
  ])('fails against a newer %s', (_, change) => {
    expect(isAsFreshAs(state, { ...view, ...change })).toBe(false);
  });
});

describe('signing out', () => {
  const kept: Record<string, string> = {};
  const storage = new Proxy(kept, {
    get: (target, key) =>
      ({
        getItem: (name: string) => target[name] ?? null,
        setItem: (name: string, value: string) => void (target[name] = value),
        removeItem: (name: string) => void Reflect.deleteProperty(target, name),
      })[String(key)],
  });

  beforeEach(() => {
    for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
    vi.stubGlobal('window', { localStorage: storage });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const openedHere = () => {
    const { api, calls, last } = listeningApi();
    const clock = manualClock();
    const store = openStore('me', viewWith(), () => new WorkspaceStore(viewWith(), { api, now: clock.now, later: clock.later, storedReader: () => Promise.resolve(storedReader) }));
    store.attachDrafts(openDrafts('me', ID.comparison, 'tab'), restoreDrafts);
    return { store, calls, last, clock };
  };

  it('leaves nothing behind, though a save is under way and answered after it', async () => {
    const { store, clock, last } = openedHere();
    workspaceActions(store).updateOffer(ID.a, offerWith({ base: 1 }));
    expect(Object.keys(kept)).toHaveLength(1);
    clock.pass(600);
    forgetEverything();
    expect(Object.keys(kept)).toEqual([]);
    await last().answer(failed('unauthenticated'));
    expect(Object.keys(kept)).toEqual([]);
  });

  it('sends nothing more, whatever was waiting', () => {
    const { store, clock, calls } = openedHere();
    workspaceActions(store).updateOffer(ID.a, offerWith({ base: 1 }));
    forgetEverything();
    clock.pass(60_000);
    store.flush();
    workspaceActions(store).updateOffer(ID.a, offerWith({ base: 2 }));
    clock.pass(60_000);
    expect(calls).toEqual([]);
    expect(Object.keys(kept)).toEqual([]);
  });

  it('makes a new store where one is opened again', () => {
    const { store } = openedHere();
    expect(openStore('me', viewWith(), () => storeWith().store)).toBe(store);
    forgetEverything();
    expect(openStore('me', viewWith(), () => storeWith().store)).not.toBe(store);
  });
});
