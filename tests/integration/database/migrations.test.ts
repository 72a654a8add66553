import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '@/scripts/migrate.mjs';
import { migrationNames, schemaFile } from '@/scripts/migrations-folder.mjs';
import { openSchemaEngine } from '@/scripts/schema-engine.mjs';
import { dropDatabase, ensureDatabase } from '@/scripts/server-databases.mjs';
import { introspectingAdapter } from '@/tests/support/introspecting-adapter';

const server = process.env.DATABASE_URL!;
const name = `migrations_${randomBytes(4).toString('hex')}`;
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;

beforeAll(() => ensureDatabase(server, name));
afterAll(() => dropDatabase(server, name));

it('are applied once when two processes start at the same time', async () => {
  const applied = await Promise.all([migrate(url), migrate(url)]);
  expect(applied.flat()).toEqual(migrationNames());
  expect(await migrate(url)).toEqual([]);
});

it('make the very tables that prisma/schema.prisma describes', async () => {
  const pool = new pg.Pool({ connectionString: url });
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }];
  const engine = await openSchemaEngine(introspectingAdapter(pool));
  const { stdout, exitCode } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  await pool.end();
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '-- This is an empty migration.\n' });
});

it('say which database cannot be reached, without its password', async () => {
  await expect(migrate('postgresql://somebody:secret@127.0.0.1:1/nowhere')).rejects.toThrow(/^The database at 127\.0\.0\.1:1\/nowhere cannot be reached: (?!.*secret)/);
});
