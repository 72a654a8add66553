import { nextTask } from './next-task';

declare global {
  interface Window {
    /** The scripts that Next runs before it begins: it folds over them, and begins once that has settled. */
    __next_s?: unknown[];
  }
}

/**
 * Lets Next begin only once `steps` have run, each in a task of its own. It would otherwise evaluate React, the router
 * and itself in one task, which keeps a slow phone busy for a fifth of a second.
 *
 * It stands in for Next's list of scripts that run before a page is interactive. Should a later Next no longer read that
 * list, pages begin in one piece again; nothing else changes.
 */
export function beginInSteps(steps: readonly (() => Promise<unknown>)[]): void {
  const run = async (): Promise<void> => {
    for (const step of steps) {
      await nextTask();
      await step();
    }
    await nextTask();
  };
  window.__next_s ??= Object.assign([[undefined, { children: '' }]], { reduce: run });
}
