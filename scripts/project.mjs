// Where this clone is, and what it runs on.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonFile } from './json-file.mjs';

/** The clone's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What this clone keeps to itself: database, secrets, builds, locks. Never committed. */
export const dataFolder = path.join(root, '.data');

/**
 * What is wrong with the running Node, or null.
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const { engines } = /** @type {{ engines: { node: string } }} */ (readJsonFile(path.join(root, 'package.json')));
  const [major = 0, minor = 0] = engines.node.replace(/^\D+/, '').split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = version.split('.').map(Number);
  const enough = hasMajor > major || (hasMajor === major && hasMinor >= minor);
  return enough ? null : `Counterweight needs Node ${major}.${minor} or newer; this is Node ${version}.`;
}
