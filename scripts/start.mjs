// Starts Counterweight: packages, database, migrations, build, server. `--dev` serves the sources with hot reload.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isFree, nextFreePort } from './free-port.mjs';
import { FriendlyError } from './friendly-error.mjs';
import { inTurn } from './in-turn.mjs';
import { beginLifetime } from './lifetime.mjs';
import { prepare, prepareBuild } from './prepare.mjs';
import { takeLock } from './process-lock.mjs';
import { dataFolder, root } from './project.mjs';
import { developmentSecrets, isProduction, requireProductionSettings } from './settings.mjs';
import { step } from './step.mjs';
import { watchNpm } from './watch-npm.mjs';

const dev = process.argv.includes('--dev');
const began = performance.now();
const lifetime = beginLifetime(0);
await start().catch(lifetime.fail);

async function start() {
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const production = !dev && isProduction(process.env);
  if (production) requireProductionSettings(process.env);
  watchNpm(() => void lifetime.end(0));

  const ownDatabase = process.env.DATABASE_URL ? null : claimOwnDatabase();
  const requestedPort = await checkRequestedPort();
  await inTurn(lifetime, () => prepare(lifetime.signal));
  const databaseUrl = process.env.DATABASE_URL || (await startOwnDatabase());
  await migrateDatabase(databaseUrl);
  // What an ended development server leaves behind can make the next one's pages reload without end.
  if (dev) rmSync(path.join(root, '.next', 'dev'), { recursive: true, force: true });
  const build = dev ? null : await inTurn(lifetime, () => prepareBuild(lifetime));
  const host = process.env.LISTEN_HOST || (production ? '0.0.0.0' : '127.0.0.1');
  const port = requestedPort ?? (await nextFreePort(3000));
  const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`;
  const env = { ...process.env, ...(production ? {} : secrets()), DATABASE_URL: databaseUrl, NEXTAUTH_URL: address };
  const server = await startServer(build, { host, port, env });

  ownDatabase?.write({ address });
  process.stdout.write(`\nCounterweight is ready at ${address} after ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops it.\n\n`);
  throw new FriendlyError(`The server ${await server.ended}.`);
}

/** The embedded database can have one starter at a time. */
function claimOwnDatabase() {
  const attempt = takeLock(path.join(dataFolder, 'running.lock'));
  if ('lock' in attempt) {
    lifetime.onEnd(attempt.lock.release);
    return attempt.lock;
  }
  const { pid, note } = attempt.holder;
  const where = typeof note.address === 'string' ? `at ${note.address}` : 'and is still getting ready';
  throw new FriendlyError(`Counterweight is already running from this folder ${where} (process ${pid}). Use that one, or stop it first.`);
}

async function checkRequestedPort() {
  if (!process.env.PORT) return null;
  const port = Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new FriendlyError(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  if (!(await isFree(port))) throw new FriendlyError(`Port ${port} is in use by another program. Set PORT to another one, or leave it out to take the next free port.`);
  return port;
}

async function startOwnDatabase() {
  const { startLocalDatabase } = await import('./local-database.mjs');
  const database = await step('database', () => startLocalDatabase({ folder: dataFolder }), ({ place }) => `PostgreSQL in ${path.relative(root, place).startsWith('..') ? `${place}, which its system user can reach` : path.relative(root, place)}`);
  lifetime.onEnd(database.stop);
  void database.ended.then(() => lifetime.fail(new FriendlyError('The database ended. Its log is in .data/postgres.log.')));
  return database.url;
}

/** @param {string} databaseUrl */
async function migrateDatabase(databaseUrl) {
  const { migrate } = await import('./migrate.mjs');
  await step('migrations', () => migrate(databaseUrl), (names) => (names.length ? `applied ${names.join(', ')}` : 'up to date'));
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
  lifetime.onEnd(server.stop);
  await step('server', () => server.ready, () => `answers on port ${place.port}`);
  return server;
}
