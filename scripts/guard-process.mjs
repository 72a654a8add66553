// Ends a child when this process dies without a chance to do so itself (kill -9, a crash).
import { spawn } from 'node:child_process';

/**
 * A shell waits for the end of a pipe that only this process holds open, then sends the signal.
 * @param {number} target a process id, or the negative id of a process group
 * @param {'INT' | 'TERM'} signal
 * @returns {() => void} lifts the guard
 */
export function guardProcess(target, signal) {
  if (process.platform === 'win32') return () => {};
  const script = 'read -r _; kill -s "$1" -- "$2" 2>/dev/null';
  const guard = spawn('/bin/sh', ['-c', script, 'guard', signal, String(target)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  return () => {
    guard.kill('SIGKILL');
  };
}
