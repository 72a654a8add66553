// The migrations on disk.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

/** Where the migrations are; `prisma migrate deploy` reads the same folder. */
export const migrationsFolder = path.join(root, 'prisma', 'migrations');

/** The data model of today. */
export const schemaFile = path.join(root, 'prisma', 'schema.prisma');

/** The data model as the newest migration leaves it: what a new migration starts from. */
export const snapshotFile = path.join(migrationsFolder, 'schema.snapshot.prisma');

/** Names of the migrations, in the order in which they are applied. */
export function migrationNames() {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The folder as the schema engine takes it.
 * @returns {import('@prisma/schema-engine-wasm').MigrationList}
 */
export function migrationList() {
  const lockFile = path.join(migrationsFolder, 'migration_lock.toml');
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') } },
    })),
  };
}
