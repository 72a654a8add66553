import type { SimulatedComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import type { Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import type { Stop } from './ask-worker';

/** What the worker tells while it draws, and at the end. */
export interface UncertaintyReport {
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  /** Null until it is finished. */
  readonly uncertainty: Uncertainty | null;
}

/** The part of a worker that is used. */
export type UncertaintyWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Surroundings {
  /** Opens a worker; throws where the browser has none. */
  readonly open: () => UncertaintyWorker;
  /** Runs a task after so many milliseconds, unless it is stopped. */
  readonly later: (task: () => void, delay: number) => Stop;
}

/** What was asked last has to rest this long, in milliseconds, before it is drawn. */
const REST = 200;

/**
 * Keeps one worker that draws futures. What is under way when something else is asked for is ended in the middle of it; a
 * worker that has finished is kept for the next question.
 */
export class UncertaintyRunner {
  readonly #surroundings: Surroundings;
  #worker: UncertaintyWorker | null = null;
  #isBusy = false;
  #stopWaiting: Stop = () => undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Draws the futures of a comparison once it has rested; reports come until one holds the answer, or until it is stopped
   * or something else is asked for. A report of null says that this browser cannot do it.
   */
  run(comparison: SimulatedComparison, report: (report: UncertaintyReport | null) => void): Stop {
    this.stop();
    this.#stopWaiting = this.#surroundings.later(() => this.#ask(comparison, report), REST);
    return () => this.stop();
  }

  stop(): void {
    this.#stopWaiting();
    if (this.#isBusy) this.#end();
  }

  /** Ends the worker too; the next question opens another. */
  close(): void {
    this.#stopWaiting();
    this.#end();
  }

  #ask(comparison: SimulatedComparison, report: (report: UncertaintyReport | null) => void): void {
    const fail = () => {
      this.#end();
      report(null);
    };
    try {
      this.#worker ??= this.#surroundings.open();
    } catch {
      return fail();
    }
    this.#isBusy = true;
    this.#worker.onmessage = ({ data }: MessageEvent<UncertaintyReport>) => {
      if (data.uncertainty !== null) this.#isBusy = false;
      report(data);
    };
    this.#worker.onerror = fail;
    const { currency, offers, assumptions } = comparison;
    this.#worker.postMessage({ currency, offers, assumptions } satisfies SimulatedComparison);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }
}
