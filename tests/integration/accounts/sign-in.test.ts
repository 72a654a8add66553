import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { describe, expect, it, vi } from 'vitest';
import { UNMATCHABLE_HASH } from '@/lib/server/accounts/check-password';
import { hashPassword } from '@/lib/server/accounts/hash-password';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { findViewerByToken } from '@/lib/server/session/find-viewer-by-token';
import { newPerson } from '@/tests/support/new-person';
import { cookieOf, csrf, getAuth, postAuth, signIn } from './auth-client';

const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1);

describe('signing in', () => {
  it('opens a session that belongs to the person', async () => {
    const person = await newPerson();
    const response = await signIn(` ${person.email.toUpperCase()}`, person.password);
    expect(response.status).toBe(200);
    expect(await findViewerByToken(tokenOf(cookieOf(response)))).toEqual({ userId: person.userId, email: person.email });
  });

  it('keeps the session where scripts and other sites cannot reach it', async () => {
    const person = await newPerson();
    const header = (await signIn(person.email, person.password)).headers.getSetCookie().find((cookie) => cookie.includes('session-token'));
    expect(header).toMatch(/; HttpOnly/);
    expect(header).toMatch(/; SameSite=Lax/);
    expect(header).not.toMatch(/; Secure/);
  });

  it('binds the session to https where the site is served so', async () => {
    vi.stubEnv('NEXTAUTH_URL', 'https://offers.example');
    try {
      const person = await newPerson();
      const token = await getAuth('csrf');
      const { csrfToken } = (await token.json()) as { csrfToken: string };
      const response = await postAuth('callback/credentials', { csrfToken, email: person.email, password: person.password }, { cookie: cookieOf(token, '__Host-next-auth.csrf-token') });
      const header = response.headers.getSetCookie().find((cookie) => cookie.startsWith('__Secure-next-auth.session-token='));
      expect(header).toMatch(/; Secure/);
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const person = await newPerson();
    const answers = await Promise.all([signIn(person.email, 'not the password'), signIn(`${randomUUID()}@example.org`, person.password), signIn('not an address', 'x')]);
    const shown = await Promise.all(
      answers.map(async (response) => ({
        status: response.status,
        cookies: response.headers.getSetCookie(),
        body: (await response.text()).replace(/"requestId":"[^"]*"/, ''),
      })),
    );
    expect(shown[0]?.status).toBe(401);
    expect(shown[0]?.body).toContain('The email address or the password is wrong.');
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
  });

  it('does the same hashing for an unknown address: the stand-in hash has the cost of a real one', async () => {
    const cost = (hash: string) => hash.split('$').slice(0, 4).join('$');
    const lengths = (hash: string) => hash.split('$').map((part) => part.length);
    const real = await hashPassword('four walnut pillars');
    expect(cost(UNMATCHABLE_HASH)).toBe(cost(real));
    expect(lengths(UNMATCHABLE_HASH)).toEqual(lengths(real));
  });

  it('refuses without the CSRF token, with a wrong one, and without its cookie', async () => {
    const { email, password } = await newPerson();
    const { csrfToken, cookie } = await csrf();
    const fields = { email, password };
    const answers = await Promise.all([
      postAuth('callback/credentials', fields, { cookie }),
      postAuth('callback/credentials', { ...fields, csrfToken: 'guess' }, { cookie }),
      postAuth('callback/credentials', { ...fields, csrfToken }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(answers.flatMap((answer) => cookieOf(answer))).toEqual(['', '', '']);
  });

  it('takes the form that next-auth itself sends', async () => {
    const { email, password } = await newPerson();
    const { csrfToken, cookie } = await csrf();
    const form = new URLSearchParams({ csrfToken, email, password, json: 'true', callbackUrl: 'https://evil.example', redirect: 'false' }).toString();
    const response = await postAuth('callback/credentials', form, { cookie, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(cookieOf(response)).not.toBe('');
    expect(await response.text()).not.toContain('evil.example');
  });
});

describe('a session', () => {
  it('ends in the browser by signing out', async () => {
    const person = await newPerson();
    const { csrfToken, cookie } = await csrf();
    const response = await postAuth('signout', { csrfToken }, { cookie: `${cookie}; ${person.cookie}` });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().find((header) => header.startsWith('next-auth.session-token='))).toMatch(/^next-auth\.session-token=; .*Max-Age=0/);
  });

  it.each(['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', '"', '%00', 'a'.repeat(8000)])('is not forged by %j', async (token) => {
    expect(await findViewerByToken(token)).toBeNull();
  });

  it('is refused when encrypted with another key, run out, or without its claims', async () => {
    const { userId } = await newPerson();
    const claims = { sub: userId, sessionVersion: 1 };
    const tokens = await Promise.all([
      encode({ token: claims, secret: `${env.authSecret}x` }),
      encode({ token: claims, secret: env.authSecret, maxAge: -60 }),
      encode({ token: { sub: userId }, secret: env.authSecret }),
      encode({ token: { sub: 'x', sessionVersion: 1 }, secret: env.authSecret }),
      encode({ token: { ...claims, sessionVersion: 2 }, secret: env.authSecret }),
      encode({ token: { ...claims, sub: randomUUID() }, secret: env.authSecret }),
    ]);
    expect(await Promise.all(tokens.map(findViewerByToken))).toEqual(tokens.map(() => null));
    expect(await findViewerByToken(await encode({ token: claims, secret: env.authSecret }))).toMatchObject({ userId });
  });

  it('is found in one query', async () => {
    const person = await newPerson();
    const counted = vi.spyOn((await import('@/lib/server/db')).getPool(), 'query');
    try {
      expect(await findViewerByToken(tokenOf(person.cookie))).not.toBeNull();
      expect(counted).toHaveBeenCalledTimes(1);
    } finally {
      counted.mockRestore();
    }
  });

  it('dies with its account', async () => {
    const person = await newPerson();
    await db.user.delete({ where: { id: person.userId } });
    expect(await findViewerByToken(tokenOf(person.cookie))).toBeNull();
    expect(await (await getAuth('session', person)).json()).toEqual({});
  });
});

describe('/api/auth', () => {
  it.each(['providers', 'signin', 'signin/credentials', 'error', 'verify-request', 'callback/google', '_log', '../account', 'csrf/x', ''])('offers nothing under GET %s', async (path) => {
    expect((await getAuth(path)).status).toBe(404);
  });

  it.each(['session', '_log', 'signin/credentials', 'callback/google', 'csrf'])('offers nothing under POST %s', async (path) => {
    expect((await postAuth(path, {})).status).toBe(404);
  });

  it('answers malformed, oversized and foreign requests without a 500', async () => {
    const post = (body: string, headers: Record<string, string> = {}) => postAuth('callback/credentials', body, { headers });
    const answers = await Promise.all([
      post('{'),
      post('[]'),
      post('{"email":{"$gt":""}}'),
      post('a=1', { 'content-type': 'text/plain' }),
      post('%%%', { 'content-type': 'application/x-www-form-urlencoded' }),
      post('{}', { 'sec-fetch-site': 'cross-site' }),
      post(JSON.stringify({ password: 'x'.repeat(20_000) })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400, 413]);
  });

  it('is not confused by broken cookies', async () => {
    for (const cookie of ['next-auth.csrf-token=%', 'next-auth.csrf-token=a|b|c', 'next-auth.session-token=%E0%A4%A', 'next-auth.callback-url=javascript:1', ';;==;', 'next-auth.session-token=x; next-auth.session-token.0=y'])
      expect([(await getAuth('csrf', { cookie })).status, (await getAuth('session', { cookie })).status]).toEqual([200, 200]);
  });
});
