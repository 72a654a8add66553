import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { Api } from './api';
import type { DraftStore } from './drafts';
import { keepDrafts } from './keep-drafts';
import { hasTrouble, sendAll } from './send-changes';
import type { StoredReader } from './stored-content';
import { openWorkspace, type WorkspaceState } from './workspace-state';

export interface StoreSurroundings {
  readonly api: Api;
  readonly now: () => number;
  /** Runs `task` after `delay` milliseconds; the function it gives back calls it off. */
  readonly later: (task: () => void, delay: number) => () => void;
  /** Reads what a refused save says is stored; asked for when one is refused. */
  readonly storedReader: () => Promise<StoredReader>;
}

const TYPING_PAUSE = 600;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/**
 * One comparison in one tab: its state, its drafts in this browser, and its saving. A change is shown at once, kept as
 * a draft at once, and sent after a pause in typing; each document has one request under way at most, and what could
 * not be sent is tried again, ever more slowly, until it can.
 */
export class WorkspaceStore {
  private state: WorkspaceState;
  private readonly listeners = new Set<() => void>();
  private callOff: (() => void) | null = null;
  private retryDelay = FIRST_RETRY;
  private keeps = true;
  private drafts: DraftStore | null = null;
  private isClosed = false;

  constructor(
    initial: ComparisonView,
    private readonly surroundings: StoreSurroundings,
  ) {
    this.state = openWorkspace(initial);
  }

  readonly get = (): WorkspaceState => this.state;

  /** False once the browser has refused to keep a draft: storage full or blocked. */
  readonly keepsDrafts = (): boolean => this.keeps;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether drafts are kept and those of an earlier visit are on the screen. */
  readonly isReady = (): boolean => this.drafts !== null;

  /** Takes up by `restore` what this browser kept from an earlier visit, and keeps drafts from now on. */
  readonly attachDrafts = (drafts: DraftStore, restore: (state: WorkspaceState, drafts: DraftStore) => WorkspaceState): void => {
    if (this.drafts !== null || this.isClosed) return;
    this.drafts = drafts;
    this.state = restore(this.state, drafts);
    this.keep(null);
    this.listeners.forEach((listener) => listener());
    this.schedule(0);
  };

  /** A change by the person. */
  readonly change = (edit: (state: WorkspaceState) => WorkspaceState): void => {
    const before = this.state;
    this.show(edit(before));
    this.keep(before);
    this.schedule(TYPING_PAUSE);
  };

  /** Sends at once what is waiting, also what failed before. */
  readonly flush = (): void => {
    this.retryDelay = FIRST_RETRY;
    this.send(true);
  };

  /** Sends nothing more and writes no draft, whatever is still under way: the person has signed out. */
  readonly close = (): void => {
    this.isClosed = true;
    this.drafts = null;
    this.callOff?.();
    this.callOff = null;
  };

  /** What the sending of changes reports: it may itself leave more to send. */
  private readonly settle = (edit: (state: WorkspaceState) => WorkspaceState): void => {
    const before = this.state;
    this.show(edit(before));
    this.keep(before);
    if (hasTrouble(this.state, 'offline')) {
      this.schedule(this.retryDelay);
      this.retryDelay = Math.min(this.retryDelay * 2, LONGEST_RETRY);
    } else {
      this.retryDelay = FIRST_RETRY;
      this.schedule(0);
    }
  };

  private send(insist = false): void {
    if (this.isClosed) return;
    this.callOff?.();
    this.callOff = null;
    const { api, now, storedReader } = this.surroundings;
    sendAll({ get: this.get, start: (edit) => this.show(edit(this.state)), settle: this.settle, api, now, storedReader, insist });
  }

  private schedule(delay: number): void {
    if (this.isClosed) return;
    this.callOff?.();
    this.callOff = this.surroundings.later(() => {
      this.callOff = null;
      this.send();
    }, delay);
  }

  private keep(before: WorkspaceState | null): void {
    if (this.drafts === null) return;
    const kept = keepDrafts(before, this.state, this.drafts);
    if (kept || !this.keeps) return;
    this.keeps = false;
    this.listeners.forEach((listener) => listener());
  }

  private show(next: WorkspaceState): void {
    if (next === this.state) return;
    this.state = next;
    this.listeners.forEach((listener) => listener());
  }
}
