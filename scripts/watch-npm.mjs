// Notices when the npm that runs a script was killed: npm cannot pass that on.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processBeginning } from './process-identity.mjs';

const shells = ['sh', 'dash', 'bash', 'ash', 'zsh', 'ksh'];

/**
 * Calls `onGone` when the npm above this process is gone. Without npm above, nothing is watched.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = describe(process.ppid);
  const npm = parent && shells.includes(path.basename(parent.command)) ? parent.parent : process.ppid;
  const beginning = processBeginning(npm);
  setInterval(() => processBeginning(npm) !== beginning && onGone(), 500).unref();
}

/**
 * @param {number} pid
 * @returns {{ command: string, parent: number } | null}
 */
function describe(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const end = stat.lastIndexOf(')');
      return { command: stat.slice(stat.indexOf('(') + 1, end), parent: Number(stat.slice(end + 2).split(' ')[1]) };
    }
    const [parent = '', ...command] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/);
    return { command: command.join(' '), parent: Number(parent) };
  } catch {
    return null;
  }
}
