// Reads the file in which a running PostgreSQL server notes its process, and clears up after one that was left behind.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processBeginning } from './process-identity.mjs';

/**
 * @param {string} clusterFolder
 * @returns {{ pid: number, ready: boolean } | null}
 */
export function readPostmasterFile(clusterFolder) {
  try {
    const lines = readFileSync(path.join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/**
 * Ends the server that still runs on a data folder nobody is in charge of, and removes a note whose server is gone.
 * A process is only ever ended if it is a PostgreSQL server at work in this very folder.
 * @param {string} clusterFolder
 * @returns {Promise<'nothing' | 'stale file removed' | 'server ended'>}
 */
export async function clearLeftovers(clusterFolder) {
  const note = readPostmasterFile(clusterFolder);
  if (!note) return 'nothing';
  if (!servesFolder(note.pid, clusterFolder)) {
    rmSync(path.join(clusterFolder, 'postmaster.pid'), { force: true });
    return 'stale file removed';
  }
  process.kill(note.pid, 'SIGINT');
  const giveUp = Date.now() + 10_000;
  while (servesFolder(note.pid, clusterFolder)) {
    if (Date.now() > giveUp) process.kill(note.pid, 'SIGQUIT');
    await pause(20);
  }
  rmSync(path.join(clusterFolder, 'postmaster.pid'), { force: true });
  return 'server ended';
}

/**
 * @param {number} pid
 * @param {string} clusterFolder
 */
function servesFolder(pid, clusterFolder) {
  if (processBeginning(pid) === null) return false;
  try {
    const folder = realpathSync(clusterFolder);
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === folder && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && (command.includes(clusterFolder) || command.includes(folder));
  } catch {
    return false;
  }
}
