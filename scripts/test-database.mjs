// A fresh, empty, migrated PostgreSQL database for one test run.
import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropDatabase, ensureDatabase } from './server-databases.mjs';
import { startLocalDatabase } from './local-database.mjs';
import { migrate } from './migrate.mjs';
import { lockHolder, takeLock } from './process-lock.mjs';

const folderPrefix = 'counterweight-test-';
const ownerFile = 'owner.lock';
// The data need not survive the machine, only the run.
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * On the server that TEST_DATABASE_URL names, or on an embedded one in a folder of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTestDatabase() {
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await borrowServer(server) : await startOwnServer();
  try {
    await migrate(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

/** @param {string} server */
async function borrowServer(server) {
  const name = `counterweight_test_${randomBytes(6).toString('hex')}`;
  await ensureDatabase(server, name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => dropDatabase(server, name) };
}

async function startOwnServer() {
  removeAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), folderPrefix));
  chmodSync(folder, 0o711);
  takeLock(path.join(folder, ownerFile));
  const database = await startLocalDatabase({ folder, database: 'test', settings: fastSettings });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      for (const leftover of [database.place, folder]) rmSync(leftover, { recursive: true, force: true });
    },
  };
}

/** Removes what runs left behind that were killed. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = path.join(tmpdir(), name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    const own = found?.isDirectory() && found.uid === process.getuid?.() && Date.now() - found.mtimeMs > 60_000;
    if (own && !lockHolder(path.join(folder, ownerFile))) rmSync(folder, { recursive: true, force: true });
  }
}
