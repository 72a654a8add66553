import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyFreePort } from '@/scripts/free-port.mjs';
import { startLocalDatabase } from '@/scripts/local-database.mjs';
import { processBeginning } from '@/scripts/process-identity.mjs';
import { root } from '@/scripts/project.mjs';

interface Running {
  readonly starter: ChildProcess;
  readonly url: string;
  readonly place: string;
  readonly serverPid: number;
  readonly postgresPid: number;
  /** How the starter ended, once it has. */
  readonly ended: Promise<{ code: number | null; said: string }>;
}

let folder: string;
let build: string;
let running: Running[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterweight-start-'));
  chmodSync(folder, 0o711);
  build = path.join(folder, 'build');
  mkdirSync(build);
  writeFileSync(
    path.join(build, 'server.js'),
    "require('node:http').createServer((_, response) => response.end(String(process.pid))).listen(Number(process.env.PORT), process.env.HOSTNAME);",
  );
});
beforeEach(() => (running = []));
afterEach(() => {
  for (const { starter } of running) starter.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(): Promise<Running> {
  const port = await anyFreePort();
  const starter = spawn(process.execPath, [path.join(root, 'tests/support/small-app.mjs'), folder, build, String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  starter.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => starter.once('close', (code) => resolve({ code, said })));
  const line = await new Promise<string>((resolve, reject) => {
    starter.stdout.once('data', (chunk) => resolve(String(chunk)));
    starter.once('close', () => reject(new Error(said)));
  });
  const { url, place } = JSON.parse(line) as { url: string; place: string };
  const serverPid = Number(await (await fetch(`http://127.0.0.1:${port}`)).text());
  const postgresPid = Number(readFileSync(path.join(place, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const app = { starter, url, place, serverPid, postgresPid, ended };
  running.push(app);
  return app;
}

const isGone = (pid: number) => processBeginning(pid) === null;
const untilGone = (...pids: number[]) => vi.waitFor(() => expect(pids.filter((pid) => !isGone(pid))).toEqual([]), { timeout: 15_000, interval: 20 });

/** Runs one statement and returns the first column of its rows. */
async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.map((row) => row[0]);
  } finally {
    await client.end();
  }
}

describe('a running app', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('leaves nothing behind after %s', async (signal) => {
    const { starter, ended, serverPid, postgresPid, place } = await start();
    starter.kill(signal);
    expect((await ended).code).toBe(0);
    expect([isGone(serverPid), isGone(postgresPid)]).toEqual([true, true]);
    expect(existsSync(path.join(place, 'postmaster.pid'))).toBe(false);
  });

  it('says so and stops the database when the server crashes', async () => {
    const { ended, serverPid, postgresPid } = await start();
    process.kill(serverPid, 'SIGKILL');
    expect(await ended).toEqual({ code: 1, said: '\nThe server was ended by SIGKILL.\n' });
    expect(isGone(postgresPid)).toBe(true);
  });

  it('says so and stops the server when the database crashes', async () => {
    const { ended, serverPid, postgresPid } = await start();
    process.kill(postgresPid, 'SIGKILL');
    expect(await ended).toEqual({ code: 1, said: '\nThe database ended.\n' });
    expect(isGone(serverPid)).toBe(true);
  });

  it('leaves nothing behind when its starter is killed outright', async () => {
    const { starter, serverPid, postgresPid } = await start();
    starter.kill('SIGKILL');
    await untilGone(serverPid, postgresPid);
  });
});

describe('the database', () => {
  it('keeps its content, port and password, which only its owner can read', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    first.starter.kill('SIGTERM');
    await first.ended;
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([42]);
    expect(statSync(path.join(folder, 'database.json')).mode & 0o777).toBe(0o600);
  });

  it('listens on the loopback interface only and asks for its password', async () => {
    const { url } = await start();
    expect(await query(url, "SELECT setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories') ORDER BY name")).toEqual(['127.0.0.1', '']);
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('is taken over from a server that outlived its starter', async () => {
    const { starter, url, serverPid, postgresPid } = await start();
    await query(url, 'CREATE TABLE outlived AS SELECT 7 AS answer');
    for (const guard of guardsOf(starter.pid!)) process.kill(guard, 'SIGKILL');
    starter.kill('SIGKILL');
    await untilGone(starter.pid!);
    expect(isGone(postgresPid)).toBe(false);
    process.kill(serverPid, 'SIGKILL');

    const database = await startLocalDatabase({ folder });
    expect(isGone(postgresPid)).toBe(true);
    expect(await query(database.url, 'SELECT answer FROM outlived')).toEqual([7]);
    await database.stop();
  });

  it('starts over a note that names a process of somebody else, which it leaves alone', async () => {
    const first = await startLocalDatabase({ folder });
    const note = readFileSync(path.join(first.place, 'postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { cwd: tmpdir(), stdio: 'ignore' });
    writeFileSync(path.join(first.place, 'postmaster.pid'), note.replace(/^\d+/, String(stranger.pid)));

    const second = await startLocalDatabase({ folder });
    expect(await query(second.url, 'SELECT 1')).toEqual([1]);
    await second.stop();
    expect(isGone(stranger.pid!)).toBe(false);
    stranger.kill('SIGKILL');
  });
});

/** The shells that wait for the end of a starter. */
function guardsOf(starter: number): number[] {
  if (process.platform === 'linux') {
    const children = readFileSync(`/proc/${starter}/task/${starter}/children`, 'utf8').trim().split(' ').map(Number);
    return children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('\0guard\0'));
  }
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes.filter((line) => new RegExp(`^\\s*\\d+\\s+${starter}\\s.* guard (INT|TERM) `).test(line)).map((line) => Number.parseInt(line, 10));
}
