// Prints one line per step of a longer piece of work, with its time.

/**
 * Runs `work` and prints `label`, what it returned, and the seconds it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @param {(result: T) => string} describe what to say of the result
 * @returns {Promise<T>}
 */
export async function step(label, work, describe) {
  const from = performance.now();
  const result = await work();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`  ${label.padEnd(12)} ${describe(result)} · ${seconds} s\n`);
  return result;
}
