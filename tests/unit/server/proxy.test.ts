import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { config, proxy } from '@/proxy';

const visit = (path: string, headers: Record<string, string> = {}) => proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));
const SESSION = { cookie: 'next-auth.session-token=x' };

beforeEach(() => vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000'));
afterEach(() => vi.unstubAllEnvs());

const directives = (response: Response) =>
  new Map((response.headers.get('content-security-policy') ?? '').split('; ').map((directive) => [directive.slice(0, directive.indexOf(' ')), directive.slice(directive.indexOf(' ') + 1)]));

describe('proxy', () => {
  it('allows scripts by a nonce only, and a new one each time', async () => {
    const [first, second] = (await Promise.all([visit('/'), visit('/')])).map((response) => directives(response).get('script-src'));
    expect(first).toMatch(/^'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/);
    expect(second).not.toBe(first);
  });

  it('hands the page the same nonce and request id that the answer carries', async () => {
    const response = await visit('/', { 'x-nonce': 'chosen-by-a-stranger' });
    const nonce = response.headers.get('x-middleware-request-x-nonce');
    expect(directives(response).get('script-src')).toContain(`'nonce-${nonce}'`);
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(response.headers.get('content-security-policy'));
    expect(response.headers.get('x-middleware-request-x-request-id')).toBe(response.headers.get('x-request-id'));
  });

  it('closes every other door', async () => {
    const policy = directives((await visit('/')));
    expect(Object.fromEntries(['default-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors', 'connect-src'].map((name) => [name, policy.get(name)]))).toEqual({
      'default-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'connect-src': "'self'",
    });
  });

  it('keeps a request id that can stand in a log, and replaces one that cannot', async () => {
    expect((await visit('/', { 'x-request-id': 'abcd-1234-efgh' })).headers.get('x-request-id')).toBe('abcd-1234-efgh');
    expect((await visit('/', { 'x-request-id': '{"level":60}' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['/comparisons', '/comparisons/1/matrix?x=1', '/account'])('sends a stranger from %s to sign in and back', async (path) => {
    const response = await visit(path);
    expect(response.status).toBe(307);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.pathname).toBe('/sign-in');
    expect(location.searchParams.get('next')).toBe(path);
  });

  it('lets whoever has a session through, and everybody elsewhere', async () => {
    expect((await visit('/comparisons', SESSION)).headers.get('location')).toBeNull();
    expect((await visit('/comparisonsX')).headers.get('location')).toBeNull();
    expect((await visit('/s/token')).headers.get('location')).toBeNull();
  });

  it.each(['/s/token', '/j/token'])('lets %s, which a link opens, be neither indexed nor traced', async (path) => {
    const { headers } = await visit(path);
    expect([headers.get('x-robots-tag'), headers.get('referrer-policy'), headers.get('location')]).toEqual(['noindex, nofollow', 'no-referrer', null]);
    expect((await visit('/')).headers.get('x-robots-tag')).toBeNull();
    expect((await visit('/account', SESSION)).headers.get('x-robots-tag')).toBe('noindex, nofollow');
  });

  it('binds the site and its session to https where it is served so', async () => {
    expect((await visit('/')).headers.get('strict-transport-security')).toBeNull();
    vi.stubEnv('NEXTAUTH_URL', 'https://offers.example');
    expect((await visit('/')).headers.get('strict-transport-security')).toContain('max-age=');
    expect((await visit('/account', SESSION)).status).toBe(307);
    expect((await visit('/account', { cookie: '__Secure-next-auth.session-token=x' })).status).toBe(200);
  });

  it('runs for pages and not for routes, scripts and styles', () => {
    const runs = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path));
    expect(['/', '/sign-in', '/s/abc', '/comparisons/1', '/apiary', '/icon.svg'].map(runs)).toEqual([true, true, true, true, true, true]);
    expect(['/api/account', '/_next/static/chunks/a.js', '/_next/image', '/favicon.ico'].map(runs)).toEqual([false, false, false, false]);
  });
});
