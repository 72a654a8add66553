// Applies the migrations that a database does not have yet. On its own: DATABASE_URL=… node scripts/migrate.mjs
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { FriendlyError, reportFailure } from './friendly-error.mjs';
import { migrationList } from './migrations-folder.mjs';
import { openSchemaEngine } from './schema-engine.mjs';

// Any number will do as long as every starter uses the same.
const advisoryLock = 4_117_202_605;

/**
 * Brings the database up to date and returns the names of the migrations applied. Of several processes at once one
 * works and the others wait for it.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>}
 */
export async function migrate(databaseUrl) {
  const session = new pg.Client({ connectionString: databaseUrl, application_name: 'counterweight-migrate' });
  const pool = new pg.Pool({ connectionString: databaseUrl, application_name: 'counterweight-migrate' });
  // A lost connection fails the query under way; nobody else needs to hear of it.
  session.on('error', () => undefined);
  pool.on('error', () => undefined);
  await connect(session, databaseUrl);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    const engine = await openSchemaEngine(new PrismaPg(pool));
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    await pool.end();
    await session.end();
  }
}

/**
 * @param {pg.Client} session
 * @param {string} databaseUrl
 */
async function connect(session, databaseUrl) {
  try {
    await session.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
    throw new FriendlyError(`The database at ${withoutPassword(databaseUrl)} cannot be reached: ${reason}`);
  }
}

/** @param {string} databaseUrl */
function withoutPassword(databaseUrl) {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL';
  const { host, pathname } = new URL(databaseUrl);
  return host + pathname;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_URL;
  if (!url) reportFailure(new FriendlyError('Set DATABASE_URL to the database to bring up to date.'));
  else {
    await migrate(url).then(
      (names) => process.stdout.write(names.length ? `Applied ${names.join(', ')}.\n` : 'The database is up to date.\n'),
      reportFailure,
    );
    // The engine leaves a ten-second timer behind that nothing waits for.
    process.exit();
  }
}
