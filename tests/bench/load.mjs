// Requests a second, and what a process weighs.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tool } from './tools.mjs';

/**
 * @typedef {(options: { url: string, headers: Record<string, string>, connections: number, duration?: number, amount?: number }) => Promise<{ requests: { total: number }, duration: number, non2xx: number, errors: number }>} Autocannon
 */

/**
 * @param {string} url
 * @param {{ seconds?: number, amount?: number }} how long, or how many requests
 */
export async function load(url, { seconds, amount }) {
  const { default: autocannon } = /** @type {{ default: Autocannon }} */ (await tool('autocannon'));
  const result = await autocannon({ url, headers: { accept: 'text/html' }, connections: 16, ...(amount === undefined ? { duration: seconds } : { amount }) });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not a success, ${result.errors} failed.`);
  return result.requests.total / result.duration;
}

/**
 * Resident memory of a process and those below it, in megabytes.
 * @param {number} pid
 */
export function memory(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,ppid=,rss=', '-A'], { encoding: 'utf8' });
  const rows = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (const [child = 0, parent = 0] of rows) if (family.has(parent)) family.add(child);
  return rows.reduce((sum, [id = 0, , size = 0]) => (family.has(id) ? sum + size / 1024 : sum), 0);
}

/** The processor this runs on, for the head of the table. */
export function processor() {
  try {
    return /model name\s*:\s*(.+)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor';
  } catch {
    return 'unknown processor';
  }
}
