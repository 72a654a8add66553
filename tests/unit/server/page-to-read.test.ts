import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/lib/server/log';
import { proxy } from '@/proxy';

let server: Server;
let asked: IncomingMessage[] = [];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  answer = (response) => response.end();
  server = createServer((request, response) => {
    asked.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('HOSTNAME', '127.0.0.1');
  vi.stubEnv('PORT', String((server.address() as AddressInfo).port));
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const SCRIPT = '<script src="/_next/static/chunks/é.js" async="" nonce="x"></script>';
const open = (headers: Record<string, string> = {}, path = '/terms?a=1&b=é') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { accept: 'text/html,*/*', ...headers } }));

describe('a page that a browser opens', () => {
  it('is asked of ourselves with its marks and what the browser sent, and comes with its scripts held back', async () => {
    answer = (response) => {
      response.writeHead(200, { ...HTML, link: '</f.woff2>; rel=preload', 'set-cookie': ['a=1', 'b=2'] });
      // In two pieces that part a letter and a tag.
      const bytes = Buffer.from(`<p>${SCRIPT}</p>`);
      const place = bytes.indexOf('é') + 1;
      response.write(bytes.subarray(0, place));
      setTimeout(() => response.end(bytes.subarray(place)));
    };
    const page = await open({ cookie: 'c=1', 'accept-language': 'de', 'x-request-id': 'abcd-1234-efgh' });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/^<p><script nonce="[^"]+">\(.+\)\(\)<\/script><script type="text\/held" data-held="\/_next\/static\/chunks\/é\.js"><\/script><\/p>$/s);
    const [own] = asked;
    expect([own?.url, own?.headers.cookie, own?.headers['accept-language'], own?.headers['accept-encoding']]).toEqual(['/terms?a=1&b=%C3%A9', 'c=1', 'de', 'identity']);
    expect(own?.headers['x-request-id']).toBe('abcd-1234-efgh');
    expect(page.headers.get('x-request-id')).toBe('abcd-1234-efgh');
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${String(own?.headers['x-nonce'])}'`);
    expect([page.headers.get('link'), page.headers.getSetCookie(), page.headers.get('transfer-encoding')]).toEqual(['</f.woff2>; rel=preload', ['a=1', 'b=2'], null]);
  });

  it('keeps its nonce and request id when we ask ourselves, and is asked once', async () => {
    await open();
    const own = asked[0]?.headers ?? {};
    const inner = await open(Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])));
    expect(inner.headers.get('x-middleware-next')).toBe('1');
    expect(inner.headers.get('x-middleware-request-x-nonce')).toBe(own['x-nonce']);
    expect(inner.headers.get('x-request-id')).toBe(own['x-request-id']);
    expect(asked).toHaveLength(1);
  });

  it('believes no stranger who claims to be ourselves', async () => {
    const page = await open({ 'x-counterweight-own': 'guessed', 'x-nonce': 'chosen-by-a-stranger' });
    expect(page.headers.get('content-security-policy')).not.toContain('chosen-by-a-stranger');
    expect(page.headers.get('x-middleware-request-x-nonce')).not.toBe('chosen-by-a-stranger');
    // Nor is it asked on: two servers that share an address would ask each other without end.
    expect(asked).toHaveLength(0);
  });

  it.each([[307, { location: '/sign-in' }], [404, HTML], [500, { 'content-type': 'text/plain' }]])('is answered with status %i where that is the answer', async (status, headers) => {
    answer = (response) => response.writeHead(status, headers).end('as it is');
    const page = await open();
    expect([page.status, page.headers.get('location'), await page.text()]).toEqual([status, 'location' in headers ? 'http://localhost:3000/sign-in' : null, 'as it is']);
  });

  it('is left to Next where this server cannot be reached on its own address', async () => {
    const warn = vi.spyOn(log, 'warn').mockReturnValue(undefined);
    server.close();
    expect((await open()).headers.get('x-middleware-next')).toBe('1');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it.each([
    ['what is no page', { accept: '*/*' }],
    ['what says nothing of pages', { accept: '' }],
  ])('is not asked of ourselves: %s', async (_what, headers) => {
    expect((await open(headers)).headers.get('x-middleware-next')).toBe('1');
    expect(asked).toHaveLength(0);
  });

  it('is answered with the framework’s own scripts while it is developed', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect((await open()).headers.get('x-middleware-next')).toBe('1');
    expect(asked).toHaveLength(0);
  });
});
