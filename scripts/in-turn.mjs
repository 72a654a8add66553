// Lets the scripts of one clone take turns where they write to the same folders (packages, generated code, builds).
import path from 'node:path';
import { waitForLock } from './process-lock.mjs';
import { dataFolder } from './project.mjs';

/**
 * @template T
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {() => Promise<T>} work
 */
export async function inTurn(lifetime, work) {
  const lock = await waitForLock(path.join(dataFolder, 'preparing.lock'), ({ pid }) => process.stdout.write(`  waiting for process ${pid}, which is preparing the same folder\n`));
  lifetime.onEnd(lock.release);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
