// Builds the app when its sources changed. Each build is kept in a folder of its own, so that a new one never disturbs a running server.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FriendlyError } from './friendly-error.mjs';
import { lockHolder, takeLock } from './process-lock.mjs';
import { dataFolder, root } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';

const buildsFolder = path.join(dataFolder, 'builds');

/**
 * The folder with a build of the present sources; its `server.js` is the server.
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ folder: string, built: boolean }>}
 */
export async function ensureBuilt(signal) {
  const folder = path.join(buildsFolder, sourceHash());
  if (existsSync(folder)) return { folder, built: false };
  await runNextBuild(signal);
  keep(folder);
  removeUnused(folder);
  return { folder, built: true };
}

/**
 * Marks a build as used by this process, so that no later build removes it.
 * @param {string} folder
 * @returns {() => void} takes the mark away
 */
export function markUsed(folder) {
  const attempt = takeLock(`${folder}.used-by-${process.pid}`);
  return 'lock' in attempt ? attempt.lock.release : () => undefined;
}

/** @param {AbortSignal} [signal] */
async function runNextBuild(signal) {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, output } = await runCommand(process.execPath, [next, 'build'], { cwd: root, env, signal });
  if (status !== 0) throw new FriendlyError(`The app could not be built:\n${output}`);
}

/**
 * Moves what `next build` left to its place, with the files that Next leaves for us to add.
 * @param {string} folder
 */
function keep(folder) {
  const standalone = path.join(root, '.next', 'standalone');
  cpSync(path.join(root, '.next', 'static'), path.join(standalone, '.next', 'static'), { recursive: true });
  if (existsSync(path.join(root, 'public'))) cpSync(path.join(root, 'public'), path.join(standalone, 'public'), { recursive: true });
  mkdirSync(buildsFolder, { recursive: true });
  renameSync(standalone, folder);
}

/** @param {string} current */
function removeUnused(current) {
  const entries = readdirSync(buildsFolder);
  const builds = entries.filter((name) => !name.includes('.'));
  for (const build of builds) {
    const marks = entries.filter((name) => name.startsWith(`${build}.used-by-`));
    const inUse = marks.some((mark) => lockHolder(path.join(buildsFolder, mark)) !== null);
    if (inUse || path.join(buildsFolder, build) === current) continue;
    for (const name of [build, ...marks]) rmSync(path.join(buildsFolder, name), { recursive: true, force: true });
  }
}
