import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import type { Stop } from './ask-worker';

interface Surroundings {
  /** Samples all weightings of a matrix elsewhere; null where that cannot be done. */
  readonly ask: (matrix: DecisionMatrix, answer: (acceptability: Acceptability | null) => void) => Stop;
  /** Runs a task after so many milliseconds, unless it is stopped. */
  readonly later: (task: () => void, delay: number) => Stop;
}

/** Inputs have to rest this long, in milliseconds, before they are sampled. */
const REST = 150;

/**
 * Keeps the sampling of the matrix that is on the screen: begun once its scores have rested for a moment, ended when
 * they change, shared by everything that shows it. Weights play no part in it, so moving one samples nothing.
 */
export class AcceptabilitySampler {
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #wanted: { readonly key: string; readonly stop: Stop } | null = null;
  #known: { readonly key: string; readonly acceptability: Acceptability | null } | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Asks for the sampling of a matrix under its key (see `samplingKey`); whatever else is under way is ended. */
  want(key: string, matrix: DecisionMatrix): void {
    if (this.#wanted?.key === key || this.#known?.key === key) return;
    this.#wanted?.stop();
    const { ask, later } = this.#surroundings;
    const begin = () => {
      const stop = ask(matrix, (acceptability) => {
        this.#wanted = null;
        this.#known = { key, acceptability };
        for (const listener of this.#listeners) listener();
      });
      if (this.#wanted?.key === key) this.#wanted = { key, stop };
    };
    this.#wanted = { key, stop: later(begin, REST) };
  }

  /** The sampling under a key; null while it is not known, and `none` where this browser could not make it. */
  readonly find = (key: string): Acceptability | 'none' | null => (this.#known?.key === key ? (this.#known.acceptability ?? 'none') : null);

  readonly subscribe = (listener: () => void): Stop => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
