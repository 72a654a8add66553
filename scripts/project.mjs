// Where this clone is, and what it runs on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What this clone keeps to itself: database, secrets, builds, locks. Never committed. */
export const dataFolder = path.join(root, '.data');

/**
 * What is wrong with the running Node, or null.
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [major = 0, minor = 0] = String(engines.node).replace(/^\D+/, '').split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = version.split('.').map(Number);
  const enough = hasMajor > major || (hasMajor === major && hasMinor >= minor);
  return enough ? null : `Counterweight needs Node ${major}.${minor} or newer; this is Node ${version}.`;
}
