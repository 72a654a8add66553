import { afterEach, describe, expect, it, vi } from 'vitest';
import { request } from '@/lib/client/request';

const answering = (status: number, body: string) => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(status === 204 ? null : body, { status }))));
const error = (code: string, more: object = {}) => JSON.stringify({ error: { code, message: 'A sentence.', ...more } });

afterEach(() => vi.unstubAllGlobals());

describe('request', () => {
  it('gives back what was answered', async () => {
    answering(200, '{"version":3}');
    expect(await request('PUT', '/api/x', { a: 1 })).toEqual({ ok: true, body: { version: 3 } });
    const [path, options] = vi.mocked(fetch).mock.calls[0]!;
    expect(path).toBe('/api/x');
    expect(options).toMatchObject({ method: 'PUT', credentials: 'same-origin', body: '{"a":1}', keepalive: true });
    expect(new Headers(options!.headers).get('content-type')).toBe('application/json');
  });

  it('takes an empty answer', async () => {
    answering(204, '');
    expect(await request('DELETE', '/api/x')).toEqual({ ok: true, body: null });
  });

  it.each([
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [404, 'not-found'],
    [409, 'conflict'],
    [413, 'too-large'],
    [422, 'invalid'],
    [429, 'too-many-requests'],
    [500, 'unexpected'],
    [503, 'unexpected'],
  ] as const)('reads status %i as %s', async (status, kind) => {
    answering(status, error('whatever', { issues: [{ path: 'base', message: 'No' }], current: { version: 2 }, requestId: 'r1' }));
    expect(await request('PUT', '/api/x', {})).toEqual({
      ok: false, kind, message: 'A sentence.', issues: [{ path: 'base', message: 'No' }], current: { version: 2 }, requestId: 'r1',
    });
  });

  it.each([
    [502, '<html>Bad gateway</html>'],
    [200, 'not JSON'],
    [500, '"text"'],
    [500, 'null'],
  ])('does not trust an answer that is not ours: %i %s', async (status, body) => {
    answering(status, body);
    expect(await request('PUT', '/api/x', {})).toMatchObject({ ok: false, kind: 'unexpected' });
  });

  it('says offline where no answer came', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))));
    expect(await request('PUT', '/api/x', {})).toMatchObject({ ok: false, kind: 'offline' });
  });

  it('does not ask to outlive the page with a body the browser would refuse', async () => {
    answering(200, '{}');
    await request('PUT', '/api/x', { notes: 'x'.repeat(40_000) });
    expect(vi.mocked(fetch).mock.calls[0]![1]).toMatchObject({ keepalive: false });
  });
});
