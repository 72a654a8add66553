import type { Api, ApiFailure, ApiResult } from '@/lib/client/api';
import type { Draft, DraftName, DraftStore } from '@/lib/client/drafts';
import { restoreDrafts } from '@/lib/client/restore-drafts';
import { storedReader } from '@/lib/client/stored-content';
import { WorkspaceStore } from '@/lib/client/workspace-store';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';

export const ID = { comparison: '019200aa-0000-7000-8000-00000000000c', a: '019200aa-0000-7000-8000-00000000000a', b: '019200aa-0000-7000-8000-00000000000b' };

export const offerWith = (change: Partial<Offer> = {}): Offer => ({
  ...blankOffer({ id: ID.a, company: 'Acme', currency: 'USD', startDate: '2027-01-04' }),
  base: 200_000,
  bonus: { ...blankBonus, target: 0.1 },
  ...change,
});

export const criterionWith = (change: Partial<Criterion> = {}): Criterion => ({
  id: '019200aa-0000-7000-8000-0000000000c1',
  name: 'Pay',
  weight: 1,
  low: '',
  high: '',
  measure: null,
  scores: {},
  remarks: {},
  ...change,
});

export const viewWith = (change: Partial<ComparisonView> = {}): ComparisonView => ({
  id: ID.comparison,
  name: 'Spring offers',
  currency: 'USD',
  assumptions: { ...defaultAssumptions, privateCountedShare: 0.5 },
  offers: [
    { version: 1, offer: offerWith() },
    { version: 1, offer: offerWith({ id: ID.b, company: 'Basalt' }) },
  ],
  criteria: [criterionWith()],
  weighing: 'sliders',
  hidesTotals: false,
  version: 1,
  matrixVersion: 1,
  updatedAt: '2026-11-22T00:00:00.000Z',
  ...change,
});

export const failed = (kind: ApiFailure['kind'], detail: Partial<ApiFailure> = {}): ApiFailure => ({
  ok: false, kind, message: kind, issues: [], current: null, requestId: null, ...detail,
});

export const saved = (version: number): ApiResult<{ version: number }> => ({ ok: true, body: { version } });

export interface Call {
  readonly verb: keyof Api;
  readonly args: readonly unknown[];
  readonly answer: (result: ApiResult<never> | ApiResult<{ version: number }> | ApiResult<null>) => Promise<void>;
}

/** An api that notes every call and waits for the test to answer it. */
export const listeningApi = () => {
  const calls: Call[] = [];
  const api = new Proxy({} as Api, {
    get: (_target, verb: string) => (...args: unknown[]) =>
      new Promise((resolve) => {
        const answer = async (result: unknown) => {
          resolve(result);
          await Promise.resolve();
          await Promise.resolve();
        };
        calls.push({ verb: verb as keyof Api, args, answer });
      }),
  });
  return { api, calls, last: () => calls[calls.length - 1]! };
};

export const memoryDrafts = (kept: Partial<Record<DraftName, Draft>> = {}): DraftStore & { kept: Map<DraftName, Draft> } => {
  const map = new Map(Object.entries(kept) as [DraftName, Draft][]);
  return {
    kept: map,
    read: (name) => map.get(name) ?? null,
    write: (name, draft) => {
      map.set(name, draft);
      return true;
    },
    remove: (name) => void map.delete(name),
    names: () => [...map.keys()],
    adopt: () => undefined,
  };
};

/** A clock that only the test moves. */
export const manualClock = () => {
  let tasks: { task: () => void; at: number }[] = [];
  let now = 0;
  return {
    now: () => now,
    later: (task: () => void, delay: number) => {
      const entry = { task, at: now + delay };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((one) => one !== entry);
      };
    },
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      for (;;) {
        const next = tasks.filter((one) => one.at <= end).sort((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        tasks = tasks.filter((one) => one !== next);
        now = next.at;
        next.task();
      }
      now = end;
    },
  };
};

export const storeWith = (view: ComparisonView = viewWith(), drafts = memoryDrafts()) => {
  const { api, calls, last } = listeningApi();
  const clock = manualClock();
  const store = new WorkspaceStore(view, { api, now: clock.now, later: clock.later, storedReader: () => Promise.resolve(storedReader) });
  store.attachDrafts(drafts, restoreDrafts);
  return { store, calls, last, clock, drafts };
};
