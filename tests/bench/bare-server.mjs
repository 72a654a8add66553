// The least a dynamic Next page with one query can cost: a page of its own, built and served as the app is.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, root } from '../../scripts/project.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

const source = fileURLToPath(new URL('./bare-app/', import.meta.url));
const folder = path.join(dataFolder, 'bench-bare');

/**
 * Builds the bare page.
 * @param {AbortSignal} signal
 * @returns {Promise<string>} folder of the build; its `server.js` is the server
 */
export async function buildBare(signal) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true }));
  const env = { ...process.env, BENCH_ROOT: root, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' };
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { status, output } = await runCommand(process.execPath, [next, 'build'], { cwd: folder, env, signal });
  const build = path.join(folder, '.next', 'standalone', path.relative(root, folder));
  if (status !== 0 || !existsSync(path.join(build, 'server.js'))) throw new Error(`The bare page could not be built:\n${output}`);
  return build;
}
