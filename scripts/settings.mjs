// The settings that the app starts with: the machine's own in production, generated and kept ones on a developer's machine.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { FriendlyError } from './friendly-error.mjs';
import { readJsonFile, writePrivateJsonFile } from './json-file.mjs';

const secretLength = 32;

/**
 * What production needs and does not have, one sentence each.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function missingProductionSettings(env) {
  const missing = [];
  if (!env.DATABASE_URL) missing.push('DATABASE_URL: the PostgreSQL database, such as postgresql://user:password@host:5432/counterweight');
  if (!env.NEXTAUTH_SECRET) missing.push(`NEXTAUTH_SECRET: a secret of at least ${secretLength} characters, such as \`openssl rand -base64 32\` prints`);
  else if (env.NEXTAUTH_SECRET.length < secretLength) missing.push(`NEXTAUTH_SECRET: the one given has ${env.NEXTAUTH_SECRET.length} characters, it needs at least ${secretLength}`);
  if (!env.NEXTAUTH_URL) missing.push('NEXTAUTH_URL: the address people open, such as https://counterweight.example');
  else if (!/^https?:$/.test(URL.canParse(env.NEXTAUTH_URL) ? new URL(env.NEXTAUTH_URL).protocol : '')) missing.push(`NEXTAUTH_URL: "${env.NEXTAUTH_URL}" is not an address that begins with https:// or http://`);
  return missing;
}

/**
 * Refuses to go on where production lacks a setting.
 * @param {NodeJS.ProcessEnv} env
 */
export function requireProductionSettings(env) {
  const missing = missingProductionSettings(env);
  if (missing.length === 0) return;
  throw new FriendlyError(`Counterweight does not start in production without its settings. Missing:\n${missing.map((line) => `  - ${line}`).join('\n')}`);
}

/** @param {NodeJS.ProcessEnv} env */
export function isProduction(env) {
  return env.NODE_ENV === 'production' && Boolean(env.DATABASE_URL);
}

/**
 * The secrets of a developer's machine: made once, kept in the folder.
 * @param {string} folder
 * @returns {{ secrets: { NEXTAUTH_SECRET: string }, made: boolean }}
 */
export function developmentSecrets(folder) {
  const file = path.join(folder, 'secrets.json');
  const kept = readJsonFile(file)?.NEXTAUTH_SECRET;
  if (typeof kept === 'string' && kept.length >= secretLength) return { secrets: { NEXTAUTH_SECRET: kept }, made: false };
  const secrets = { NEXTAUTH_SECRET: randomBytes(32).toString('base64url') };
  writePrivateJsonFile(file, secrets);
  return { secrets, made: true };
}
