import { afterEach, describe, expect, it, vi } from 'vitest';
import { env, findConfigurationFaults } from '@/lib/server/env';

const set = (variables: Record<string, string | undefined>) => Object.entries(variables).forEach(([name, value]) => vi.stubEnv(name, value));

const GOOD = { DATABASE_URL: 'postgresql://a@b/c', NEXTAUTH_SECRET: 'x'.repeat(32), NEXTAUTH_URL: 'https://offers.example', LOG_LEVEL: undefined, TRUST_PROXY: undefined };

afterEach(() => vi.unstubAllEnvs());

describe('env', () => {
  it('names every variable that is missing at once', () => {
    set({ ...GOOD, DATABASE_URL: undefined, NEXTAUTH_SECRET: undefined, NEXTAUTH_URL: undefined });
    expect(findConfigurationFaults()).toEqual(['DATABASE_URL is missing.', 'NEXTAUTH_SECRET is missing.', 'NEXTAUTH_URL is missing.']);
  });

  it('finds no fault in a full configuration and has defaults for the rest', () => {
    set(GOOD);
    expect(findConfigurationFaults()).toEqual([]);
    expect([env.logLevel, env.trustedProxies, env.isHttps]).toEqual(['info', 0, true]);
  });

  it('says what is wrong without repeating the secret', () => {
    set({ ...GOOD, NEXTAUTH_SECRET: 'short-secret' });
    expect(() => env.authSecret).toThrow('NEXTAUTH_SECRET must have at least 32 characters');
    expect(findConfigurationFaults().join()).not.toContain('short-secret');
  });

  it('refuses what it cannot read', () => {
    set({ ...GOOD, DATABASE_URL: 'mysql://a', NEXTAUTH_URL: 'offers', LOG_LEVEL: 'loud', TRUST_PROXY: 'yes' });
    expect(findConfigurationFaults()).toHaveLength(4);
  });

  it.each([['true', 1], ['false', 0], ['', 0], ['0', 0], ['3', 3]])('reads TRUST_PROXY=%s as %d', (value, proxies) => {
    set({ ...GOOD, TRUST_PROXY: value });
    expect(env.trustedProxies).toBe(proxies);
  });
});
