import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSameOrigin } from '@/lib/server/http/check-same-origin';

const check = (headers: Record<string, string>) => () => checkSameOrigin(new Headers({ host: 'localhost:3000', ...headers }));

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://offers.example');
  return () => vi.unstubAllEnvs();
});

describe('checkSameOrigin', () => {
  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' },
    { origin: 'http://localhost:3000' },
    { origin: 'https://offers.example' },
    {},
  ])('lets %j pass', (headers) => {
    expect(check(headers)).not.toThrow();
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.offers.example' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3001' },
    { origin: 'null' },
    { origin: '' },
  ])('refuses %j', (headers) => {
    expect(check(headers)).toThrow('This request came from another site.');
  });
});
