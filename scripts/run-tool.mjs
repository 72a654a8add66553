// Runs a Node program of the packages with its output on the terminal.
import { spawn } from 'node:child_process';
import { root } from './project.mjs';
import { stopProcess } from './stop-process.mjs';

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime its end ends the program
 * @param {string[]} command path of the program, and its arguments
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit status; 1 when a signal ended it
 */
export async function runTool(lifetime, command, env = process.env) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, NEXT_TELEMETRY_DISABLED: '1' } });
  lifetime.onEnd(() => stopProcess(child, { signal: 'SIGTERM', force: 'SIGKILL', patience: 10_000 }));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
