// The life of a script that starts other processes: whatever ends it, what it began is undone first.
import { reportFailure } from './friendly-error.mjs';

/**
 * @typedef {object} Lifetime
 * @property {AbortSignal} signal aborted when the end begins
 * @property {(undo: () => unknown) => void} onEnd remembers how to undo something; the newest is undone first
 * @property {(status: number) => Promise<never>} end undoes everything and exits
 * @property {(error: unknown) => Promise<void>} fail says what went wrong, then ends; the first failure counts
 */

/**
 * Ends on Ctrl-C, on a polite request and when the terminal closes.
 * @param {number} interrupted the exit status in these cases
 * @returns {Lifetime}
 */
export function beginLifetime(interrupted) {
  const ending = new AbortController();
  /** @type {(() => unknown)[]} */
  const undos = [];
  const forever = /** @type {Promise<never>} */ (new Promise(() => undefined));

  /** @param {number} status */
  const end = async (status) => {
    if (ending.signal.aborted) return forever;
    ending.abort();
    for (const undo of undos.reverse()) await undo();
    return process.exit(status);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end(interrupted));
  return {
    signal: ending.signal,
    onEnd: (undo) => undos.push(undo),
    end,
    fail: async (error) => {
      if (ending.signal.aborted) return;
      reportFailure(error);
      await end(1);
    },
  };
}
