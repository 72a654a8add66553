// One hash over everything that a build is made from.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

const sources = [
  'app', 'components', 'lib', 'prisma/schema.prisma', 'public',
  'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json',
];

/** Changes whenever a build would come out different. Generated code is left out: it follows from the schema and the packages. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) add(hash, source);
  return hash.digest('hex').slice(0, 20);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} source relative to the root
 */
function add(hash, source) {
  const file = path.join(root, source);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || source === 'lib/server/generated') return;
  if (found.isDirectory()) {
    for (const name of readdirSync(file).sort()) add(hash, `${source}/${name}`);
    return;
  }
  const content = readFileSync(file);
  hash.update(`${source}\0${content.length}\0`).update(content);
}
