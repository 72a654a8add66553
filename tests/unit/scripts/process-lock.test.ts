import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processBeginning } from '@/scripts/process-identity.mjs';
import { lockHolder, takeLock, waitForLock } from '@/scripts/process-lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterweight-lock-'));
  file = path.join(folder, 'some.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

function take() {
  const attempt = takeLock(file);
  if (!('lock' in attempt)) throw new Error(`held by ${attempt.holder.pid}`);
  return attempt.lock;
}

it('is taken by one, and the second is told who has it', () => {
  take().write({ address: 'http://localhost:3000' });
  expect(takeLock(file)).toEqual({ holder: { pid: process.pid, beginning: processBeginning(process.pid), note: { address: 'http://localhost:3000' } } });
});

it('is free again when it is released, and releasing it twice takes nothing from the next', () => {
  const first = take();
  first.release();
  take();
  first.release();
  expect(lockHolder(file)?.pid).toBe(process.pid);
});

it('is taken over from a process that is gone', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(file, JSON.stringify({ pid: gone, beginning: '1', note: {} }));
  take();
  expect(readdirSync(folder)).toEqual(['some.lock']);
});

it('is taken over from a process whose id another one got', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, beginning: 'long ago', note: {} }));
  take();
  expect(lockHolder(file)).not.toBeNull();
});

it('is taken over when it is damaged', () => {
  writeFileSync(file, '{"pid":');
  take();
  expect(lockHolder(file)?.pid).toBe(process.pid);
});

it('is waited for', async () => {
  const first = take();
  const told: number[] = [];
  const second = waitForLock(file, ({ pid }) => {
    told.push(pid);
    first.release();
  });
  (await second).release();
  expect(told).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});
