// Makes a folder that runs in production on its own, with Node and nothing else: node scripts/pack.mjs <folder>
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { FriendlyError, reportFailure } from './friendly-error.mjs';
import { ensureGenerated } from './generate.mjs';
import { readJsonFile } from './json-file.mjs';
import { migrationsFolder, schemaFile } from './migrations-folder.mjs';
import { root } from './project.mjs';

const entries = ['production.mjs', 'migrate.mjs'];

/**
 * Puts the server, its packages, the migrations and the scripts that apply them into a new folder.
 * `node scripts/production.mjs` in that folder starts it.
 * @param {string | undefined} target
 */
async function pack(target) {
  if (!target) throw new FriendlyError('Name the folder to make, such as: node scripts/pack.mjs /srv/counterweight');
  if (existsSync(target) && readdirSync(target).length > 0) throw new FriendlyError(`${target} is not empty.`);
  await ensureGenerated();
  const { folder } = await ensureBuilt();
  cpSync(folder, target, { recursive: true });
  for (const file of [migrationsFolder, schemaFile]) cpSync(file, path.join(target, path.relative(root, file)), { recursive: true });

  /** @type {Set<string>} */
  const scripts = new Set();
  /** @type {Set<string>} */
  const packages = new Set();
  for (const entry of entries) follow(entry, scripts, packages);
  mkdirSync(path.join(target, 'scripts'));
  for (const script of scripts) cpSync(path.join(root, 'scripts', script), path.join(target, 'scripts', script));
  for (const place of withDependencies(packages)) copyPackage(place, target);
  process.stdout.write(`Made ${target}. Start it there with: node scripts/production.mjs\n`);
}

/**
 * Copies a package without the packages inside of it: those that are needed are listed on their own.
 * @param {string} place relative to the root
 * @param {string} target
 */
function copyPackage(place, target) {
  const from = path.join(root, place);
  cpSync(from, path.join(target, place), { recursive: true, filter: (file) => !file.slice(from.length).includes('node_modules') });
}

/**
 * Collects a script, the scripts that it imports and the packages that they import.
 * @param {string} script
 * @param {Set<string>} scripts
 * @param {Set<string>} packages
 */
function follow(script, scripts, packages) {
  if (scripts.has(script)) return;
  scripts.add(script);
  const source = readFileSync(path.join(root, 'scripts', script), 'utf8');
  for (const [, name = ''] of source.matchAll(/^(?:import .*from|.*\bimport\()\s*'([^']+)'/gm)) {
    if (name.startsWith('./')) follow(name.slice(2), scripts, packages);
    else if (!name.startsWith('node:')) packages.add(name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
  }
}

/**
 * The folders of packages and of everything they depend on, as the lock file has them.
 * @param {Set<string>} names
 * @returns {Set<string>}
 */
function withDependencies(names) {
  const locked = /** @type {Record<string, { dependencies?: Record<string, string> }>} */ (readJsonFile(path.join(root, 'package-lock.json'))?.packages);
  /** @type {Set<string>} */
  const places = new Set();
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    const place = `${from}${from && '/'}node_modules/${name}`;
    const found = locked[place];
    if (!found) {
      if (from) add(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
      return;
    }
    if (places.has(place)) return;
    places.add(place);
    for (const dependency of Object.keys(found.dependencies ?? {})) add(dependency, place);
  };
  for (const name of names) add(name, '');
  return places;
}

await pack(process.argv[2]).catch(reportFailure);
