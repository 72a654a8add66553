import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from './env';
import { PrismaClient } from './generated/prisma/client';
import { log } from './log';

/** Enough to keep a two-core database busy; a process more is better than a pool more. */
const MAX_CONNECTIONS = 10;

interface Database {
  readonly pool: pg.Pool;
  readonly client: PrismaClient;
}

// Hot reload loads this module again in one process: the connections outlive the module.
const shared = globalThis as typeof globalThis & { counterweightDatabase?: Database };

function connect(): Database {
  const pool = new pg.Pool({ connectionString: env.databaseUrl, max: MAX_CONNECTIONS, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal', log: [] }) };
}

const database = () => (shared.counterweightDatabase ??= connect());

const isMethod = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';

/** The connections under `db`, for libraries that speak SQL themselves. */
export const getPool = (): pg.Pool => database().pool;

/** The database. It connects at the first query, so that a build can load this module without one. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, key) {
    const { client } = database();
    const value: unknown = Reflect.get(client, key);
    return isMethod(value) ? value.bind(client) : value;
  },
});
