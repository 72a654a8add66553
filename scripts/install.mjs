// Installs the packages of the lock file when they are not there. Uses nothing but Node itself.
import path from 'node:path';
import { FriendlyError } from './friendly-error.mjs';
import { readJsonFile } from './json-file.mjs';
import { root } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} Package
 */

/**
 * Makes node_modules what package-lock.json says.
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} whether something had to be installed
 */
export async function ensureInstalled(signal) {
  if (isInstalled()) return false;
  // `npm ci` refuses a lock file in which npm left out packages of other systems; `npm install` takes them as they come.
  const attempts = [['ci'], ['install', '--no-save']];
  let output = '';
  for (const attempt of attempts) {
    const run = await npm([...attempt, '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'], signal);
    if (run.status === 0) return true;
    output = run.output;
  }
  throw new FriendlyError(`The packages could not be installed. npm says:\n${output.split('\n').slice(-25).join('\n')}`);
}

/** npm notes what it installed; that note is compared with the lock file, package by package. */
function isInstalled() {
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([place, wish]) => place === '' || wish.optional || installed[place]?.version === wish.version);
}

/**
 * @param {string} file
 * @returns {Record<string, Package> | null}
 */
function packagesOf(file) {
  return /** @type {Record<string, Package> | undefined} */ (readJsonFile(file)?.packages) ?? null;
}

/**
 * @param {string[]} args
 * @param {AbortSignal} [signal]
 */
function npm(args, signal) {
  const npmScript = process.env.npm_execpath;
  if (npmScript && /\.c?js$/.test(npmScript)) return runCommand(process.execPath, [npmScript, ...args], { cwd: root, signal });
  return runCommand('npm', args, { cwd: root, signal, shell: process.platform === 'win32' });
}
