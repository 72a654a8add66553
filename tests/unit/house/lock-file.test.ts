import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '@/scripts/project.mjs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

it('the lock file names the packages of every system, so that `npm ci` accepts it everywhere', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages)),
  );
  expect(missing).toEqual([]);
});

it('the lock file pins versions, not addresses to download from', () => {
  const places = Object.entries(packages).filter(([place]) => place !== '');
  expect(places.filter(([, locked]) => !locked.version || locked.resolved).map(([place]) => place)).toEqual([]);
});
