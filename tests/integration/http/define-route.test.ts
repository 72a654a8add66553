import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ExpectedError } from '@/lib/errors';
import { uuidSchema } from '@/lib/schemas/primitives';
import { defineRoute } from '@/lib/server/http/define-route';
import { newPerson } from '@/tests/support/new-person';
import { requestTo } from '@/tests/support/request-to';

const id = '0190a3e2-0000-7000-8000-000000000001';
const body = z.strictObject({ name: z.string().min(1, 'Enter a name').max(200), grants: z.array(z.strictObject({ strike: z.number('Enter a price') })).max(3).optional() });

const echo = defineRoute({
  viewer: 'none',
  params: z.strictObject({ id: uuidSchema }),
  query: z.strictObject({ page: z.coerce.number().int().max(9, 'There are nine pages').optional() }),
  body,
  handle: ({ params, query, body: sent }) => ({ status: 201, body: { id: params.id, page: query.page, name: sent.name } }),
});
const at = (value: string) => ({ params: Promise.resolve({ id: value }) });
const post = (sent: unknown, headers?: Record<string, string>, path = '/api/echo') => echo(requestTo(path, { method: 'POST', body: sent, headers }), at(id));
const failing = (thrown: unknown) => defineRoute({
    viewer: 'none',
    handle: () => {
      throw thrown;
    },
  });
const errorOf = async (response: Response) => ((await response.json()) as { error: { code: string; message: string; issues?: unknown; requestId: string; current?: unknown } }).error;

/** A body that arrives in pieces and does not say how long it is. */
function streamed(pieces: number, read: { count: number }): Request {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read.count++ < pieces) controller.enqueue(new TextEncoder().encode('x'.repeat(65_536)));
      else controller.close();
    },
  });
  const request = requestTo('/api/echo', { method: 'POST', headers: { 'content-type': 'application/json' } });
  return new Request(request, { body: stream, duplex: 'half' } as RequestInit);
}

describe('a route', () => {
  it('answers with what it was given, checked', async () => {
    const response = await post({ name: 'A' }, undefined, '/api/echo?page=2');
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id, page: 2, name: 'A' });
  });

  it('keeps its answers out of caches, frames and search engines, and names the request', async () => {
    const { headers } = await post({ name: 'A' }, { 'x-request-id': 'given-by-proxy' });
    expect(Object.fromEntries(['cache-control', 'x-content-type-options', 'x-robots-tag', 'x-request-id', 'referrer-policy'].map((name) => [name, headers.get(name)]))).toEqual({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'x-request-id': 'given-by-proxy',
      'referrer-policy': 'no-referrer',
    });
  });

  it('treats a download like any other answer', async () => {
    const download = defineRoute({ viewer: 'none', handle: () => new Response('a,b', { headers: { 'content-type': 'text/csv' } }) });
    const response = await download(requestTo('/api/x'));
    expect([await response.text(), response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual(['a,b', 'text/csv', 'no-store']);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers 400 to what is no JSON, is not declared as JSON, or comes from another site', async () => {
    const answers = await Promise.all([
      post('{'),
      post(''),
      post('NaN'),
      post('{"name":1e999,}'),
      post({ name: 'A' }, { 'content-type': 'text/plain' }),
      post({ name: 'A' }, { 'content-type': 'application/x-www-form-urlencoded' }),
      post({ name: 'A' }, { 'sec-fetch-site': 'cross-site' }),
      echo(new Request(requestTo('/api/echo', { method: 'POST', headers: { 'content-type': 'application/json' } }), { body: new Uint8Array([0x22, 0xff, 0x22]) }), at(id)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
    for (const answer of answers) expect((await errorOf(answer)).message).toMatch(/^[A-Z].*\.$/);
  });

  it('answers 404 to an address that cannot exist', async () => {
    for (const wrong of ['1', "1' or '1'='1", '../..', `${id}0`, '%00'])
      expect((await echo(requestTo('/api/echo', { method: 'POST', body: { name: 'A' } }), at(wrong))).status).toBe(404);
  });

  it('answers 422 with a sentence by the field', async () => {
    const response = await post({ name: '', grants: [{ strike: 1 }, { strike: 'x' }], admin: true });
    expect(response.status).toBe(422);
    expect((await errorOf(response)).issues).toEqual([
      { path: 'name', message: 'Enter a name' },
      { path: 'grants.1.strike', message: 'Enter a price' },
      { path: 'admin', message: 'This does not belong here' },
    ]);
    expect(await errorOf(await post({ name: 'A' }, undefined, '/api/echo?page=10'))).toMatchObject({ code: 'invalid', issues: [{ path: 'page', message: 'There are nine pages' }] });
  });

  it('keeps its list of faults short, however many there are', async () => {
    const hostile = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`${'k'.repeat(20)}${n}`, n]));
    const text = await (await post(hostile)).text();
    expect(text.length).toBeLessThan(10_000);
  });

  it('is not poisoned by __proto__', async () => {
    expect((await post('{"name":"A","__proto__":{"admin":true}}')).status).toBeGreaterThanOrEqual(200);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('answers 413 to a body that says it is too long, and to one that does not say', async () => {
    expect((await post({ name: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await post('{}', { 'content-length': '99999999' })).status).toBe(413);
    const read = { count: 0 };
    expect((await echo(streamed(1_000, read), at(id))).status).toBe(413);
    expect(read.count).toBeLessThan(10);
  });

  it('takes as much as it allows', async () => {
    const big = defineRoute({ viewer: 'none', body: z.string(), maxBytes: 1_000_002, handle: ({ body: text }) => ({ body: text.length }) });
    const send = (length: number) => big(requestTo('/api/x', { method: 'POST', body: 'x'.repeat(length).replace(/^.*$/, (text) => `"${text}"`) }));
    expect(await (await send(1_000_000)).json()).toBe(1_000_000);
    expect((await send(1_000_001)).status).toBe(413);
  });

  it('answers an expected failure with its status, its sentence and what comes with it', async () => {
    const conflict = await failing(new ExpectedError('conflict', 'Somebody was faster.', { current: { version: 3 } }))(requestTo('/api/x'));
    expect(conflict.status).toBe(409);
    expect(await errorOf(conflict)).toMatchObject({ code: 'conflict', message: 'Somebody was faster.', current: { version: 3 } });
    const slow = await failing(new ExpectedError('too-many-requests', 'Slow down.', { retryAfterSeconds: 12 }))(requestTo('/api/x'));
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '12']);
  });

  it.each([new Error('password=hunter2'), 'a string', null, { status: 200 }])('hides an unexpected failure (%s) behind one sentence with the request id', async (thrown) => {
    const response = await failing(thrown)(requestTo('/api/x'));
    expect(response.status).toBe(500);
    const error = await errorOf(response);
    expect(error.message).toBe(`Something went wrong on our side. If it keeps happening, mention ${error.requestId}.`);
    expect(error.requestId).toBe(response.headers.get('x-request-id'));
  });
});

describe('a route for those who are signed in', () => {
  const mine = defineRoute({ viewer: 'required', body, handle: ({ viewer }) => ({ body: viewer }) });
  const ask = (cookie?: string, sent: unknown = { name: 'A' }) => mine(requestTo('/api/mine', { method: 'POST', body: sent, cookie }));

  it('knows who asks', async () => {
    const { userId, email, cookie } = await newPerson();
    expect(await (await ask(cookie)).json()).toEqual({ userId, email });
  });

  it('answers 401 to everybody else, before it looks at what they sent', async () => {
    const answers = await Promise.all([ask(), ask('next-auth.session-token=forged'), ask(undefined, '{'), ask(undefined, 'x'.repeat(300_000))]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  it('counts by person, not by network, where it is limited', async () => {
    const limited = defineRoute({ viewer: 'required', limit: { name: 'route-test', attempts: 2, seconds: 60 }, handle: () => ({ status: 204 }) });
    const [one, two] = await Promise.all([newPerson(), newPerson()]);
    const statuses: number[] = [];
    for (const { cookie } of [one, one, one, two]) statuses.push((await limited(requestTo('/api/x', { cookie }))).status);
    expect(statuses).toEqual([204, 204, 429, 204]);
  });
});
