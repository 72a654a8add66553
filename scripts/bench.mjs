// Measures what a user would feel and prints it as a table: `npm run bench`. A name or more (engine, browser, queries, load, memory, lighthouse) runs those alone.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { FriendlyError } from './friendly-error.mjs';
import { nextFreePort } from './free-port.mjs';
import { beginLifetime } from './lifetime.mjs';
import { prepare, prepareBuild } from './prepare.mjs';
import { root } from './project.mjs';

const groups = ['engine', 'browser', 'queries', 'load', 'memory', 'lighthouse'];
const lifetime = beginLifetime(1);
const secret = randomBytes(32).toString('base64url');
/** @type {{ what: string, figure: string, aim: string, met: boolean | null }[]} */
const rows = [];

await main().catch(lifetime.fail);

async function main() {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !groups.includes(name));
  if (unknown) throw new FriendlyError(`There is no group "${unknown}". The groups are ${groups.join(', ')}.`);
  /** @param {string} name */
  const wanted = (name) => chosen.length === 0 || chosen.includes(name);
  await prepare(lifetime.signal);
  const { processor } = await import('../tests/bench/load.mjs');
  process.stdout.write(`\n${processor()}, Node ${process.versions.node}\n`);
  if (wanted('engine')) {
    benchEngine();
    benchDecision();
    benchFutures();
  }
  if (groups.slice(1).some(wanted)) await benchApp(wanted);
  print();
  await lifetime.end(0);
}

function benchEngine() {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', path.join('tests', 'bench', 'engine.ts')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new FriendlyError(`The engine could not be timed:\n${stderr}`);
  const [oneOffer = Number.NaN, fiveOffers = Number.NaN] = stdout.trim().split(' ').map(Number);
  row('one offer compiled and folded over 5 years, median', `${oneOffer.toFixed(0)} µs`, '< 200 µs', oneOffer < 200);
  row('five offers compiled and folded, median', `${fiveOffers.toFixed(0)} µs`, '–', null);
}

/**
 * Runs a file of tests/bench that prints its figures as JSON.
 * @param {string} name
 * @returns {unknown} the figures; its caller knows their shape
 */
function timed(name) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', path.join('tests', 'bench', `${name}.ts`)], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new FriendlyError(`tests/bench/${name}.ts could not be timed:\n${stderr}`);
  return JSON.parse(stdout);
}

function benchDecision() {
  const { withoutSampling, nanosecondsPerSample, exact, share, error } = /** @type {Record<'withoutSampling' | 'nanosecondsPerSample' | 'exact' | 'share' | 'error', number>} */ (timed('decision'));
  row('decision of 5 offers × 8 criteria without sampling, median', `${withoutSampling.toFixed(2)} ms`, '< 1 ms', withoutSampling < 1);
  row('sampling of 5 offers × 8 criteria, 100,000 weightings, per weighting', `${nanosecondsPerSample.toFixed(0)} ns`, '< 120 ns', nanosecondsPerSample < 120);
  row('sampled share of first places against the exact one, 2 offers × 8 criteria', `${share.toFixed(4)} : ${exact.toFixed(4)}`, `± ${error.toFixed(4)}`, Math.abs(share - exact) <= error);
}

function benchFutures() {
  const { engine, oneCell, whole, vesting, nanosecondsPerPathMonth, simulation, megabytes } =
    /** @type {Record<'engine' | 'oneCell' | 'whole' | 'vesting' | 'nanosecondsPerPathMonth' | 'simulation' | 'megabytes', number>} */ (timed('uncertainty'));
  row('five offers, five years, taxes included, median', `${engine.toFixed(2)} ms`, '< 2 ms', engine < 2);
  row('the same as a workbook in HyperFormula, recalculated, over the engine', `${(whole / engine).toFixed(0)} × (${whole.toFixed(0)} ms)`, '≥ 50 ×', whole / engine >= 50);
  row('… after one cell has changed, the rest remembered', `${(oneCell / engine).toFixed(0)} × (${oneCell.toFixed(1)} ms)`, '–', null);
  row('vesting of a 48-month grant, median', `${vesting.toFixed(1)} µs`, '< 20 µs', vesting < 20);
  row('10,000 futures × 5 offers × 60 months, per path and month', `${nanosecondsPerPathMonth.toFixed(0)} ns (${simulation.toFixed(0)} ms)`, '< 40 ns', nanosecondsPerPathMonth < 40);
  row('… memory it takes', `${megabytes.toFixed(0)} MB`, '< 60 MB', megabytes < 60);
}

/** @param {(name: string) => boolean} wanted */
async function benchApp(wanted) {
  const { findBrowser } = await import('./browser.mjs');
  const { startTestDatabase } = await import('./test-database.mjs');
  const { countQueries } = await import('../tests/bench/query-counter.mjs');
  const { makePerson } = await import('../tests/bench/person.mjs');
  const build = await prepareBuild(lifetime);
  const database = await startTestDatabase();
  lifetime.onEnd(database.stop);
  const counter = await countQueries(database.url);
  lifetime.onEnd(counter.stop);

  const counted = await serve(build, counter.url);
  const person = await makePerson(counted.address);
  if (wanted('queries')) {
    const page = `/comparisons/${person.comparisonId}/projection`;
    await person.get(page);
    const before = counter.count();
    await person.get(page);
    const queries = counter.count() - before;
    row('queries of a comparison page, signed in, 5 offers', String(queries), '≤ 3', queries <= 3);
  }
  await counted.stop();
  await counter.stop();

  const app = await serve(build, database.url);
  if (wanted('browser')) {
    const { measureInBrowser } = await import('../tests/bench/in-browser.mjs');
    const { sliderMove, landing, share } = await measureInBrowser(findBrowser(), app.address, relocate(person, app.address));
    const { measureWeightMove } = await import('../tests/bench/weight-move.mjs');
    const weightMove = await measureWeightMove(findBrowser(), app.address, relocate(person, app.address));
    row('weight move, 5 offers × 8 criteria, to the matrix laid out, median', `${weightMove.toFixed(1)} ms`, '< 16 ms', weightMove < 16);
    row('slider move, 5 offers, to new bars laid out, median', `${sliderMove.toFixed(1)} ms`, '< 16 ms', sliderMove < 16);
    for (const [name, { first, all }] of Object.entries({ landing, share }))
      row(`JavaScript of the ${name} page, gzipped`, `${kilobytes(first)} (with charts ${kilobytes(all)})`, '< 200 KB', first < 200_000);
  }
  if (wanted('load')) await benchLoad(app, person, database.url);
  if (wanted('memory')) await benchMemory(app, person);
  if (wanted('lighthouse')) await benchLighthouse(app, person, findBrowser());
  await app.stop();
}

/**
 * @param {{ address: string }} app
 * @param {{ sharePath: string }} person
 * @param {string} databaseUrl
 */
async function benchLoad(app, person, databaseUrl) {
  const { ensureTools } = await import('../tests/bench/tools.mjs');
  const { load } = await import('../tests/bench/load.mjs');
  const { buildBare } = await import('../tests/bench/bare-server.mjs');
  await ensureTools(lifetime.signal);
  const bare = await serve(await buildBare(lifetime.signal), databaseUrl);
  const shared = app.address + person.sharePath;
  for (const url of [bare.address, shared]) await load(url, { seconds: 5 });
  /** @type {number[][]} */
  const [bareRates = [], shareRates = []] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    bareRates.push(await load(bare.address, { seconds: 6 }));
    shareRates.push(await load(shared, { seconds: 6 }));
  }
  await bare.stop();
  const [floor, rate] = [middle(bareRates), middle(shareRates)];
  row('share page against a bare page with one query, requests/s', `${(rate / floor).toFixed(2)} (${rate.toFixed(0)} : ${floor.toFixed(0)})`, '≥ 0.5', rate / floor >= 0.5);
}

/**
 * @param {{ address: string, pid: number }} app
 * @param {{ sharePath: string }} person
 */
async function benchMemory(app, person) {
  const { ensureTools } = await import('../tests/bench/tools.mjs');
  const { load, memory } = await import('../tests/bench/load.mjs');
  await ensureTools(lifetime.signal);
  const shared = app.address + person.sharePath;
  await load(shared, { amount: 1000 });
  const early = memory(app.pid);
  await load(shared, { amount: 4000 });
  const late = memory(app.pid);
  row('memory of the server after 5,000 requests, over that after 1,000', `${(late - early).toFixed(0)} MB (${early.toFixed(0)} → ${late.toFixed(0)})`, '≤ 50 MB', late - early <= 50);
}

/**
 * @param {{ address: string }} app
 * @param {{ comparisonId: string, sharePath: string, cookies: { name: string, value: string }[] }} person
 * @param {string} browser
 */
async function benchLighthouse(app, person, browser) {
  const { ensureTools } = await import('../tests/bench/tools.mjs');
  const { runLighthouse } = await import('../tests/bench/lighthouse.mjs');
  await ensureTools(lifetime.signal);
  const pages = [
    { name: 'landing', url: `${app.address}/` },
    { name: 'share', url: app.address + person.sharePath },
    { name: 'comparison', url: `${app.address}/comparisons/${person.comparisonId}/projection` },
  ];
  const cookie = person.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const { name, scores, findings } of await runLighthouse(browser, pages, cookie)) {
    const { performance: speed = 0, accessibility = 0, 'best-practices': practices = 0 } = scores;
    row(`Lighthouse, mobile, middle of three, ${name}: performance, accessibility, best practices`, `${speed}, ${accessibility}, ${practices} · ${findings.join(' · ')}`, '95, 100, 100', speed >= 95 && accessibility === 100 && practices === 100);
  }
}

/**
 * @param {string} build
 * @param {string} databaseUrl
 */
async function serve(build, databaseUrl) {
  const { serveBuild } = await import('./serve.mjs');
  const port = await nextFreePort(3300);
  const address = `http://localhost:${port}`;
  const results = path.join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: address, LOG_LEVEL: 'warn' };
  const server = serveBuild(build, { host: '127.0.0.1', port, env, output: openSync(path.join(results, 'bench-server.log'), 'a') });
  lifetime.onEnd(server.stop);
  await server.ready;
  return { address, pid: server.pid, stop: server.stop };
}

/**
 * @param {string} what
 * @param {string} figure
 * @param {string} aim
 * @param {boolean | null} met
 */
function row(what, figure, aim, met) {
  rows.push({ what, figure, aim, met });
  process.stdout.write(`  ${what}: ${figure}\n`);
}

function print() {
  const width = Math.max(...rows.map(({ what }) => what.length));
  process.stdout.write('\n');
  for (const { what, figure, aim, met } of rows) process.stdout.write(`${met === null ? ' ' : met ? '✓' : '✗'} ${what.padEnd(width)}  ${aim.padEnd(13)}  ${figure}\n`);
}

/**
 * @template {{ cookies: { name: string, value: string, url: string }[] }} Person
 * @param {Person} person
 * @param {string} address
 */
function relocate(person, address) {
  return { ...person, cookies: person.cookies.map((cookie) => ({ ...cookie, url: address })) };
}

/** @param {number[]} values */
function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
