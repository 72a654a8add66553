import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { newPerson } from '@/tests/support/new-person';
import { cookieOf, postAccount, signIn } from './auth-client';

const fresh = () => `${randomUUID()}@example.org`;
const password = 'four walnut pillars';

/** What an answer shows, without what differs between any two. */
const shown = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
  headers: [...response.headers].filter(([name]) => name !== 'x-request-id'),
});

describe('signing up', () => {
  it('makes an account that can be signed in to, under the lower-cased address', async () => {
    const email = fresh();
    expect((await postAccount({ email: `  ${email.toUpperCase()} `, password })).status).toBe(204);
    expect(cookieOf(await signIn(email, password))).not.toBe('');
  });

  it('stores an argon2id hash at the cost OWASP asks for, never the password', async () => {
    const email = fresh();
    await postAccount({ email, password });
    const user = await db.user.findUniqueOrThrow({ where: { email } });
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(user)).not.toContain(password);
  });

  it('answers the same for an address that has an account, and leaves that account alone', async () => {
    const person = await newPerson();
    const before = await db.user.findUniqueOrThrow({ where: { email: person.email } });
    const known = await shown(await postAccount({ email: person.email, password: 'another password' }));
    expect(known).toEqual(await shown(await postAccount({ email: fresh(), password: 'another password' })));
    expect(await db.user.findUniqueOrThrow({ where: { email: person.email } })).toEqual(before);
    expect((await signIn(person.email, 'another password')).status).toBe(401);
  });

  it('makes one account when the same address signs up twice at once', async () => {
    const email = fresh();
    const answers = await Promise.all([1, 2, 3, 4].map((n) => postAccount({ email, password: `${password} ${n}` })));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  it.each([
    [{ email: 'nobody', password }, 'email'],
    [{ email: '', password }, 'email'],
    [{ password }, 'email'],
    [{ email: 7, password }, 'email'],
    [{ email: `${'a'.repeat(250)}@example.org`, password }, 'email'],
    [{ email: 'a\u0000@example.org', password }, 'email'],
    [{ email: 'a@example.org', password: 'short' }, 'password'],
    [{ email: 'a@example.org', password: 'x'.repeat(201) }, 'password'],
    [{ email: 'a@example.org', password: '\ud800'.repeat(12) }, 'password'],
    [{ email: 'a@example.org', password, admin: true }, 'admin'],
  ])('says what is wrong with %j', async (body, path) => {
    const response = await postAccount(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid', issues: [{ path, message: expect.stringMatching(/^[A-Z]/) }] } });
  });
});
