// A lock file that belongs to a running process; one left by a process that was killed is taken over.
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readJsonFile } from './json-file.mjs';
import { processBeginning } from './process-identity.mjs';

/**
 * @typedef {{ pid: number, beginning: string | null, note: Record<string, unknown> }} Holder
 * @typedef {{ release: () => void, write: (note: Record<string, unknown>) => void }} Lock
 */

/**
 * Takes the lock, or tells who holds it.
 * @param {string} file
 * @returns {{ lock: Lock } | { holder: Holder }}
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = { pid: process.pid, beginning: processBeginning(process.pid) };
  for (;;) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ ...own, note: {} }), { mode: 0o600 });
    try {
      linkSync(draft, file);
      let held = true;
      return {
        lock: {
          release: () => {
            if (held) rmSync(file, { force: true });
            held = false;
          },
          write: (note) => {
            writeFileSync(draft, JSON.stringify({ ...own, note }), { mode: 0o600 });
            renameSync(draft, file);
          },
        },
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const holder = lockHolder(file);
    if (holder) return { holder };
    setAside(file);
  }
}

/**
 * Takes the lock as soon as nobody holds it.
 * @param {string} file
 * @param {(holder: Holder) => void} onWait called once when there is somebody to wait for
 * @returns {Promise<Lock>}
 */
export async function waitForLock(file, onWait) {
  let told = false;
  for (;;) {
    const attempt = takeLock(file);
    if ('lock' in attempt) return attempt.lock;
    if (!told) onWait(attempt.holder);
    told = true;
    await pause(200);
  }
}

/**
 * The running process that holds the lock, or null.
 * @param {string} file
 * @returns {Holder | null}
 */
export function lockHolder(file) {
  const stored = readJsonFile(file);
  if (!stored) return null;
  const holder = { pid: Number(stored.pid), beginning: /** @type {string | null} */ (stored.beginning), note: /** @type {Record<string, unknown>} */ (stored.note ?? {}) };
  return holder.beginning !== null && processBeginning(holder.pid) === holder.beginning ? holder : null;
}

/**
 * Removes a lock whose holder is gone; if another process has just taken it over, gives it back.
 * @param {string} file
 */
function setAside(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) {
    linkSync(aside, file);
  }
  rmSync(aside, { force: true });
}
