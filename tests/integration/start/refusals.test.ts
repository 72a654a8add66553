import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '@/scripts/project.mjs';

/** Runs the starter in an environment of its own; every case here ends before anything is started. */
function start(env: Record<string, string>) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/start.mjs')], { encoding: 'utf8', env: { NODE_ENV: 'test', PATH, ...env } });
  return { status, stdout, stderr };
}

it('production without its secrets does not start and says which are missing', () => {
  const { status, stdout, stderr } = start({ NODE_ENV: 'production', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', NEXTAUTH_SECRET: 'too short' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/NEXTAUTH_SECRET: .*at least 32[^]*NEXTAUTH_URL: /);
  expect(stderr).not.toContain('too short');
});

it('a port that is taken is refused by its number', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { status, stderr } = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', PORT: port });
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use`);
});

it.each(['http', '0', '70000'])('PORT=%s is refused', (PORT) => {
  expect(start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', PORT })).toMatchObject({ status: 1, stderr: expect.stringContaining('must be a number from 1 to 65535') as string });
});
