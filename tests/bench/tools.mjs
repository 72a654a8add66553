// Tools that only the benchmark needs, installed on demand at fixed versions into .data/bench.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFolder } from '../../scripts/project.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

const versions = { autocannon: '8.0.0', lighthouse: '12.8.2' };
const folder = path.join(dataFolder, 'bench');

/** @param {AbortSignal} signal */
export async function ensureTools(signal) {
  const there = Object.keys(versions).every((name) => existsSync(path.join(folder, 'node_modules', name, 'package.json')));
  if (there) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  const { status, output } = await runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, env: process.env, signal });
  if (status !== 0) throw new Error(`The tools of the benchmark could not be installed:\n${output}`);
}

/**
 * @param {keyof typeof versions} name
 * @returns {Promise<unknown>} the module; its caller knows its shape
 */
export const tool = (name) => {
  const require = createRequire(path.join(folder, 'package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
};
