import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { developmentSecrets, isProduction, missingProductionSettings } from '@/scripts/settings.mjs';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://counterweight:secret@db:5432/counterweight',
  NEXTAUTH_SECRET: '0123456789abcdef0123456789abcdef',
  NEXTAUTH_URL: 'https://offers.example',
} as const;
/** The names that the sentences begin with. */
const missing = (env: NodeJS.ProcessEnv) => missingProductionSettings(env).map((sentence) => sentence.split(':')[0]);

describe('production', () => {
  it('starts with all of its settings', () => {
    expect(missing(complete)).toEqual([]);
  });

  it('is told every setting that is missing', () => {
    expect(missing({ NODE_ENV: 'production' })).toEqual(['DATABASE_URL', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL']);
  });

  it('refuses a short secret, and does not repeat it', () => {
    const env = { ...complete, NEXTAUTH_SECRET: 'hunter2' };
    expect(missing(env)).toEqual(['NEXTAUTH_SECRET']);
    expect(missingProductionSettings(env).join()).not.toContain('hunter2');
  });

  it.each(['offers.example', 'javascript:alert(1)', ''])('refuses %j as its address', (NEXTAUTH_URL) => {
    expect(missing({ ...complete, NEXTAUTH_URL })).toEqual(['NEXTAUTH_URL']);
  });

  it('is a server with a database of its own', () => {
    expect(isProduction(complete)).toBe(true);
    expect(isProduction({ NODE_ENV: 'production' })).toBe(false);
    expect(isProduction({ ...complete, NODE_ENV: 'development' })).toBe(false);
  });
});

describe('development', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'counterweight-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps the secret it made, readable by its owner only', () => {
    const first = developmentSecrets(folder);
    expect(first.made).toBe(true);
    expect(first.secrets.NEXTAUTH_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(developmentSecrets(folder)).toEqual({ secrets: first.secrets, made: false });
    const file = path.join(folder, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first.secrets);
  });
});
