// Starts Counterweight: packages, database, migrations, build, server. `--dev` serves the sources with hot reload.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FriendlyError, reportFailure } from './friendly-error.mjs';
import { isFree, nextFreePort } from './free-port.mjs';
import { ensureInstalled } from './install.mjs';
import { takeLock, waitForLock } from './process-lock.mjs';
import { dataFolder, nodeProblem, root } from './project.mjs';
import { developmentSecrets, isProduction, requireProductionSettings } from './settings.mjs';
import { step } from './step.mjs';
import { watchNpm } from './watch-npm.mjs';

const dev = process.argv.includes('--dev');
const began = performance.now();
const stopping = new AbortController();
/** @type {(() => unknown)[]} */
const undo = [];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stop(0));
await start().catch(async (/** @type {unknown} */ error) => {
  if (stopping.signal.aborted) return;
  reportFailure(error);
  await stop(1);
});

async function start() {
  checkNode();
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const production = !dev && isProduction(process.env);
  if (production) requireProductionSettings(process.env);
  watchNpm(() => void stop(0));

  const ownDatabase = process.env.DATABASE_URL ? null : claimOwnDatabase();
  const host = process.env.HOST || (production ? '0.0.0.0' : '127.0.0.1');
  const port = await choosePort();
  await oneAtATime(installAndGenerate);
  const databaseUrl = process.env.DATABASE_URL || (await startOwnDatabase());
  await migrateDatabase(databaseUrl);
  const build = dev ? null : await oneAtATime(buildApp);
  const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`;
  const env = { ...process.env, ...(production ? {} : secrets()), DATABASE_URL: databaseUrl, NEXTAUTH_URL: address };
  const server = await startServer(build, { host, port, env });

  ownDatabase?.write({ address });
  process.stdout.write(`\nCounterweight is ready at ${address} after ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops it.\n\n`);
  throw new FriendlyError(`The server ${await server.ended}.`);
}

function checkNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new FriendlyError(problem);
}

/** The embedded database can have one starter at a time. */
function claimOwnDatabase() {
  const attempt = takeLock(path.join(dataFolder, 'running.lock'));
  if ('lock' in attempt) {
    undo.push(attempt.lock.release);
    return attempt.lock;
  }
  const { pid, note } = attempt.holder;
  const where = typeof note.address === 'string' ? `at ${note.address}` : 'and is still getting ready';
  throw new FriendlyError(`Counterweight is already running from this folder ${where} (process ${pid}). Use that one, or stop it first.`);
}

async function choosePort() {
  if (!process.env.PORT) return nextFreePort(3000);
  const port = Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new FriendlyError(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  if (!(await isFree(port))) throw new FriendlyError(`Port ${port} is in use by another program. Set PORT to another one, or leave it out to take the next free port.`);
  return port;
}

async function installAndGenerate() {
  await step('packages', () => ensureInstalled(stopping.signal), (installed) => (installed ? 'installed' : 'up to date'));
  const { ensureGenerated } = await import('./generate.mjs');
  await step('client', ensureGenerated, (written) => (written ? 'generated' : 'up to date'));
}

async function startOwnDatabase() {
  const { startLocalDatabase } = await import('./local-database.mjs');
  const database = await step('database', () => startLocalDatabase({ folder: dataFolder }), ({ place }) => `PostgreSQL in ${path.relative(root, place).startsWith('..') ? `${place}, which its system user can reach` : path.relative(root, place)}`);
  undo.push(database.stop);
  void database.ended.then(() => fail(new FriendlyError('The database ended. Its log is in .data/postgres.log.')));
  return database.url;
}

/** @param {string} databaseUrl */
async function migrateDatabase(databaseUrl) {
  const { migrate } = await import('./migrate.mjs');
  await step('migrations', () => migrate(databaseUrl), (names) => (names.length ? `applied ${names.join(', ')}` : 'up to date'));
}

async function buildApp() {
  const { ensureBuilt, markUsed } = await import('./build.mjs');
  const { folder } = await step('build', () => ensureBuilt(stopping.signal), ({ built }) => (built ? 'made' : 'up to date'));
  undo.push(markUsed(folder));
  return folder;
}

function secrets() {
  const { secrets: kept } = developmentSecrets(dataFolder);
  return { NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || kept.NEXTAUTH_SECRET };
}

/**
 * @param {string | null} build null serves the sources
 * @param {import('./serve.mjs').Place} place
 */
async function startServer(build, place) {
  const { serveBuild, serveSources } = await import('./serve.mjs');
  const server = build ? serveBuild(build, place) : serveSources(place);
  undo.push(server.stop);
  await step('server', () => server.ready, () => `answers on port ${place.port}`);
  return server;
}

/**
 * Installing, generating and building write to shared folders: starters of the same clone take turns.
 * @template T
 * @param {() => Promise<T>} work
 */
async function oneAtATime(work) {
  const lock = await waitForLock(path.join(dataFolder, 'preparing.lock'), ({ pid }) => process.stdout.write(`  waiting for process ${pid}, which is preparing the same folder\n`));
  undo.push(lock.release);
  try {
    return await work();
  } finally {
    lock.release();
    undo.splice(undo.indexOf(lock.release), 1);
  }
}

/** @param {Error} error */
function fail(error) {
  if (stopping.signal.aborted) return;
  reportFailure(error);
  void stop(1);
}

/**
 * Undoes everything, newest first: server, database, locks.
 * @param {number} status
 */
async function stop(status) {
  if (stopping.signal.aborted) return;
  stopping.abort();
  for (const step of undo.reverse()) await step();
  process.exit(status);
}
