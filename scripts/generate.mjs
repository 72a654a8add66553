// Writes the Prisma client from the schema, when the schema changed. On its own: npm run generate
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FriendlyError, reportFailure } from './friendly-error.mjs';
import { readJsonFile } from './json-file.mjs';
import { root } from './project.mjs';
import { runCommand } from './run-command.mjs';

const generatedFolder = path.join(root, 'lib', 'server', 'generated');
const noteFile = path.join(generatedFolder, 'made-from.txt');

/**
 * Writes the client unless it was made from this very schema by this version of Prisma.
 * @returns {Promise<boolean>} whether it was written
 */
export async function ensureGenerated() {
  const source = fingerprint();
  if (existsSync(noteFile) && readFileSync(noteFile, 'utf8') === source) return false;
  await generate();
  writeFileSync(noteFile, source);
  return true;
}

function fingerprint() {
  const version = readJsonFile(path.join(root, 'node_modules', 'prisma', 'package.json'))?.version;
  const schema = readFileSync(path.join(root, 'prisma', 'schema.prisma'));
  return createHash('sha256').update(String(version)).update(schema).digest('hex');
}

async function generate() {
  // The client runs without an engine binary; naming any program keeps Prisma from downloading one for nothing.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  const command = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const { status, output } = await runCommand(process.execPath, [command, 'generate', '--no-hints'], { cwd: root, env });
  if (status !== 0) throw new FriendlyError(`The database client could not be generated from prisma/schema.prisma:\n${output}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureGenerated().then(
    (written) => process.stdout.write(written ? 'The database client is written.\n' : 'The database client is up to date.\n'),
    reportFailure,
  );
}
