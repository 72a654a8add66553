// Runs every test from a fresh clone: `npm test`. With the name of one part, that part alone; what follows goes to its tool.
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { FriendlyError } from './friendly-error.mjs';
import { nextFreePort } from './free-port.mjs';
import { inTurn } from './in-turn.mjs';
import { beginLifetime } from './lifetime.mjs';
import { prepare, prepareBuild } from './prepare.mjs';
import { root } from './project.mjs';
import { runTool } from './run-tool.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';
import { watchNpm } from './watch-npm.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const resultsFolder = path.join(root, 'test-results');
const modules = path.join(root, 'node_modules');
const lifetime = beginLifetime(1);

/** @type {Record<string, { title: string, run: (args: string[]) => Promise<Counts> }>} */
const parts = {
  lint: { title: 'lint', run: (args) => oneCheck([path.join(modules, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0', ...args]) },
  types: { title: 'types', run: checkTypes },
  unit: { title: 'unit', run: (args) => runVitest('unit', args) },
  integration: { title: 'integration', run: (args) => runVitest('integration', args) },
  e2e: { title: 'end to end', run: runPlaywright },
};

await main().catch(lifetime.fail);

async function main() {
  const [only, ...args] = process.argv.slice(2);
  if (only !== undefined && !(only in parts)) throw new FriendlyError(`There is no part "${only}". The parts are ${Object.keys(parts).join(', ')}.`);
  watchNpm(() => void lifetime.end(1));
  await inTurn(lifetime, () => prepare(lifetime.signal));
  mkdirSync(resultsFolder, { recursive: true });

  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  const lines = [];
  let passed = 0;
  let failed = 0;
  for (const [, part] of chosen) {
    process.stdout.write(`\n── ${part.title} ──\n`);
    const from = performance.now();
    const counts = await part.run(args).catch(asFailure);
    passed += counts.passed;
    failed += counts.failed;
    lines.push(`  ${part.title.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed · ${((performance.now() - from) / 1000).toFixed(1)} s${counts.remark ? ` · ${counts.remark}` : ''}`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  await lifetime.end(failed === 0 ? 0 : 1);
}

/**
 * A part that could not be run is a failure; the others still run.
 * @param {unknown} error
 * @returns {Counts}
 */
function asFailure(error) {
  process.stdout.write(`${error instanceof FriendlyError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { passed: 0, failed: 1, remark: 'could not be run' };
}

/**
 * A check that has no parts: one passed or one failed.
 * @param {string[]} command
 * @returns {Promise<Counts>}
 */
async function oneCheck(command) {
  const status = await runTool(lifetime, command);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string[]} args */
async function checkTypes(args) {
  // Writes the types of the routes and of what a bundler can import.
  if ((await runTool(lifetime, [path.join(modules, 'next', 'dist', 'bin', 'next'), 'typegen'])) !== 0) return { passed: 0, failed: 1, remark: 'the types of the routes could not be written' };
  return oneCheck([path.join(modules, 'typescript', 'bin', 'tsc'), '--noEmit', ...args]);
}

/**
 * @param {'unit' | 'integration'} project
 * @param {string[]} args
 */
async function runVitest(project, args) {
  const report = path.join(resultsFolder, `${project}.json`);
  rmSync(report, { force: true });
  const command = [path.join(modules, 'vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const status = await runTool(lifetime, command);
  return countVitest(report, status);
}

/** @param {string[]} args */
async function runPlaywright(args) {
  const { findBrowser } = await import('./browser.mjs');
  const browser = findBrowser();
  const { startTestDatabase } = await import('./test-database.mjs');
  const { serveBuild } = await import('./serve.mjs');
  const build = await inTurn(lifetime, () => prepareBuild(lifetime));
  const database = await startTestDatabase();
  lifetime.onEnd(database.stop);
  const port = await nextFreePort(3100);
  const address = `http://localhost:${port}`;
  const settings = { DATABASE_URL: database.url, NEXTAUTH_SECRET: randomBytes(32).toString('base64url'), NEXTAUTH_URL: address, LOG_LEVEL: 'info', TRUST_PROXY: '1' };
  const server = serveBuild(build, { host: '127.0.0.1', port, env: { ...process.env, ...settings }, output: openSync(path.join(resultsFolder, 'server.log'), 'w') });
  lifetime.onEnd(server.stop);
  await server.ready;

  const report = path.join(resultsFolder, 'e2e.json');
  rmSync(report, { force: true });
  const env = { ...process.env, ...settings, E2E_BASE_URL: address, E2E_BROWSER: browser };
  const status = await runTool(lifetime, [path.join(modules, '@playwright', 'test', 'cli.js'), 'test', ...args], env);
  await server.stop();
  await database.stop();
  return countPlaywright(report, status);
}
