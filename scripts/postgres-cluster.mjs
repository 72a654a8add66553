// Creates, starts and stops the embedded PostgreSQL on one data folder.
import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FriendlyError } from './friendly-error.mjs';
import { guardProcess } from './guard-process.mjs';
import { clearLeftovers, readPostmasterFile } from './postmaster-file.mjs';
import { runCommand } from './run-command.mjs';
import { stopProcess } from './stop-process.mjs';

const logLimit = 5_000_000;

/** The role that owns everything in the embedded server. */
export const databaseRole = 'counterweight';

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder the server's data folder; its parent must exist
 * @property {string} password
 * @property {number} port on the loopback interface
 * @property {string} logFile
 * @property {import('./postgres-binaries.mjs').PostgresBinaries} binaries
 * @property {import('./database-user.mjs').DatabaseUser | null} user
 * @property {Record<string, string>} [settings] more server settings
 *
 * @typedef {object} Cluster
 * @property {(database: string) => string} url
 * @property {Promise<void>} ended settles when the server is gone, for whatever reason
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server, creating its data folder the first time. Clears up first after a starter that was killed;
 * the caller makes sure that no other starter is in charge of the folder.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster(options) {
  if (!existsSync(path.join(options.folder, 'PG_VERSION'))) await createCluster(options);
  await clearLeftovers(options.folder);
  const child = await launch(options);
  const liftGuard = guardProcess(/** @type {number} */ (child.pid), 'INT');
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined))).then(liftGuard);
  return {
    url: (database) => `postgresql://${databaseRole}:${options.password}@127.0.0.1:${options.port}/${database}`,
    ended,
    stop: async () => {
      await stopProcess(child, { signal: 'SIGINT', force: 'SIGQUIT', patience: 10_000 });
      await ended;
    },
  };
}

/**
 * Makes the data folder beside its place and moves it there when it is whole.
 * @param {ClusterOptions} options
 */
async function createCluster({ folder, password, binaries, user }) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${folder}.new-password`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const item of [draft, passwordFile]) chownSync(item, user.uid, user.gid);
  const { status, output } = await runCommand(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${databaseRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...user, cwd: draft },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new FriendlyError(`The database could not be created in ${folder}:\n${output}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/**
 * Starts the server process and waits until it takes connections. Sub-processes of a server that was killed may hold
 * its memory for a moment longer: that is waited out.
 * @param {ClusterOptions} options
 */
async function launch(options) {
  const giveUp = Date.now() + 15_000;
  for (;;) {
    const logFrom = logSize(options.logFile);
    const child = spawnServer(options);
    if (await becomesReady(child, options.folder)) return child;
    const log = readFileSync(options.logFile).subarray(logFrom).toString('utf8').trim();
    if (!log.includes('is still in use') || Date.now() > giveUp) {
      throw new FriendlyError(`The database did not start. Its log (${options.logFile}) says:\n${log.split('\n').slice(-12).join('\n')}`);
    }
    await pause(200);
  }
}

/** @param {ClusterOptions} options */
function spawnServer({ folder, port, logFile, binaries, user, settings = {} }) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60', ...settings };
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    ['-D', folder, '-p', String(port), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: folder, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  return child;
}

/**
 * Whether the server comes to take connections; false when it ends before that.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} folder
 */
async function becomesReady(child, folder) {
  const life = new AbortController();
  child.once('error', () => life.abort()).once('exit', () => life.abort());
  while (!life.signal.aborted) {
    const note = readPostmasterFile(folder);
    if (note?.ready && note.pid === child.pid) return true;
    await pause(15);
  }
  return false;
}

/** @param {string} logFile */
function logSize(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= logLimit) return size;
  truncateSync(logFile);
  return 0;
}
