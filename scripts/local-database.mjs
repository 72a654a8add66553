// The database of this clone: an embedded PostgreSQL under .data/, started with the app and stopped with it.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEnter, databaseUser } from './database-user.mjs';
import { ensureDatabase } from './server-databases.mjs';
import { anyFreePort, isFree } from './free-port.mjs';
import { FriendlyError } from './friendly-error.mjs';
import { linkPostgresLibraries, postgresBinaries } from './postgres-binaries.mjs';
import { startCluster } from './postgres-cluster.mjs';
import { root } from './project.mjs';
import { clearLeftovers } from './postmaster-file.mjs';
import { readJsonFile, writePrivateJsonFile } from './json-file.mjs';

/**
 * Starts the database that belongs to `folder`, with the port and password it had before.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.database]
 * @param {Record<string, string>} [options.settings] server settings
 * @returns {Promise<{ url: string, place: string, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function startLocalDatabase({ folder, database = 'counterweight', settings = {} }) {
  mkdirSync(folder, { recursive: true });
  linkPostgresLibraries();
  const stateFile = path.join(folder, 'database.json');
  const state = readJsonFile(stateFile) ?? {};
  const cluster = typeof state.cluster === 'string' ? state.cluster : null;
  const password = typeof state.password === 'string' ? state.password : newPassword(folder);
  const user = databaseUser(cluster ?? path.join(folder, 'postgres'));
  const place = cluster ?? path.join(canEnter(user, folder) ? folder : reachableFolder(folder), 'postgres');
  await clearLeftovers(place);
  const port = typeof state.port === 'number' && (await isFree(state.port)) ? state.port : await anyFreePort();
  writePrivateJsonFile(stateFile, { password, port, cluster: place });
  const server = await startCluster({
    folder: place,
    password,
    port,
    user,
    settings,
    logFile: path.join(folder, 'postgres.log'),
    binaries: postgresBinaries(user, () => reachableFolder(root)),
  });
  try {
    await ensureDatabase(server.url('postgres'), database);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url(database), place, ended: server.ended, stop: server.stop };
}

/** @param {string} folder */
function newPassword(folder) {
  const orphan = path.join(folder, 'postgres');
  if (!existsSync(orphan)) return randomBytes(24).toString('base64url');
  throw new FriendlyError(`${path.join(folder, 'database.json')}, which holds the password of the database in ${orphan}, is missing. Put it back, or remove that folder to begin with an empty database.`);
}

/**
 * A folder outside of a private home, for root's database user; the same one every time for the same folder.
 * @param {string} folder
 */
function reachableFolder(folder) {
  const shared = process.platform === 'linux' ? '/var/tmp' : tmpdir();
  const place = path.join(shared, `counterweight-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  mkdirSync(place, { recursive: true, mode: 0o711 });
  const found = lstatSync(place);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new FriendlyError(`${place} belongs to somebody else. Remove it, or run Counterweight as an ordinary user.`);
  }
  return place;
}
