import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { migrationNames, migrationsFolder, schemaFile, snapshotFile } from '@/scripts/migrations-folder.mjs';
import { schemaDifference } from '@/scripts/schema-engine.mjs';

const schema = readFileSync(schemaFile, 'utf8');

it('there is a migration for every change of the schema', async () => {
  expect(await schemaDifference(readFileSync(snapshotFile, 'utf8'), schema)).toBe('');
});

it('a change of the schema is noticed', async () => {
  const changed = schema.replace(/^model User \{$/m, 'model User {\n  nickname String?');
  expect(await schemaDifference(schema, changed)).toContain('ALTER TABLE "User" ADD COLUMN     "nickname" TEXT');
});

it('every migration has its SQL', () => {
  expect(migrationNames().filter((name) => !existsSync(path.join(migrationsFolder, name, 'migration.sql')))).toEqual([]);
});
