// Runs the server as a process of its own, and knows when it answers and when it ends.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FriendlyError } from './friendly-error.mjs';
import { guardProcess } from './guard-process.mjs';
import { root } from './project.mjs';
import { stopProcess } from './stop-process.mjs';

/** Without a limit V8 lets hundreds of megabytes of garbage stand before it clears them away; what lives is about 65 MB. NODE_OPTIONS of one's own go before it. */
const HEAP_LIMIT = '--max-old-space-size=512';

/**
 * @typedef {object} Server
 * @property {Promise<void>} ready settles when the server answers; fails when it ends before that
 * @property {Promise<string>} ended settles when the process is gone, with how it ended in words
 * @property {number} pid
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Place
 * @property {string} host the address to listen on
 * @property {number} port
 * @property {NodeJS.ProcessEnv} env
 * @property {'inherit' | number} [output] where the log goes; a number is an open file
 */

/**
 * The built app.
 * @param {string} build folder of the build
 * @param {Place} place
 * @returns {Server}
 */
export function serveBuild(build, place) {
  return launch([path.join(build, 'server.js')], build, { ...place, env: { ...place.env, NODE_ENV: 'production' } }, place.output === undefined ? 'hidden' : 'shown');
}

/**
 * The app from its sources, with hot reload.
 * @param {Place} place
 * @returns {Server}
 */
export function serveSources(place) {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const args = [next, 'dev', '--hostname', place.host, '--port', String(place.port)];
  return launch(args, root, { ...place, env: { ...place.env, NODE_ENV: 'development' } });
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {Place} place
 * @param {'shown' | 'hidden'} [banner] Next greets with the address it listens on, which is not the one to open
 * @returns {Server}
 */
function launch(args, cwd, { host, port, env, output = 'inherit' }, banner = 'shown') {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { NODE_OPTIONS: HEAP_LIMIT, ...env, HOSTNAME: host, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: ['ignore', banner === 'hidden' ? 'pipe' : output, output],
  });
  if (child.pid === undefined) throw new FriendlyError('The server process could not be started.');
  const liftGuard = guardProcess(-child.pid, 'TERM');
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      liftGuard();
      resolve(signal ? `was ended by ${signal}` : `ended with status ${code}`);
    });
  });
  if (child.stdout) forwardLog(child.stdout);
  return {
    pid: child.pid,
    ended,
    ready: Promise.race([untilAnswer(host, port), ended]).then((end) => {
      if (end) throw new FriendlyError(`The server did not start: it ${end}.`);
    }),
    stop: () => stopProcess(child, { signal: 'SIGTERM', force: 'SIGKILL', patience: 8000, group: true }),
  };
}

/**
 * Passes the log on, without the greeting at its beginning: the log itself is JSON.
 * @param {import('node:stream').Readable} log
 */
function forwardLog(log) {
  let greeting = '';
  log.on('data', function beginning(chunk) {
    greeting += String(chunk);
    const start = greeting.search(/^\{/m);
    if (start < 0) return;
    log.off('data', beginning);
    process.stdout.write(greeting.slice(start));
    log.pipe(process.stdout, { end: false });
  });
}

/**
 * Waits until something answers.
 * @param {string} host
 * @param {number} port
 */
async function untilAnswer(host, port) {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  for (;;) {
    try {
      await fetch(`http://${address}:${port}/api/health`, { signal: AbortSignal.timeout(60_000), redirect: 'manual' });
      return;
    } catch {
      await pause(40);
    }
  }
}
