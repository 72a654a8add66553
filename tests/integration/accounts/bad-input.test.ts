import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { hostileBody } from '@/tests/support/hostile';
import { newPerson } from '@/tests/support/new-person';
import { csrf, deleteAccount, postAccount, postAuth, putPassword } from './auth-client';

const REFUSALS = [400, 401, 404, 413, 422, 429];
const RUNS = { numRuns: 1_500 };

const people = () => db.user.findMany({ orderBy: { id: 'asc' } });

/** Refused with a sentence, and with the field where there is one to name. */
async function expectRefusal(response: Response): Promise<void> {
  expect(REFUSALS).toContain(response.status);
  const { error } = (await response.json()) as { error: { message: string; issues?: readonly { path: string; message: string }[] } };
  expect(error.message).toMatch(/^\p{Lu}.+\.$/u);
  if (response.status === 422) expect(error.issues?.every(({ path, message }) => typeof path === 'string' && message.length > 0)).toBe(true);
}

describe('bad input', () => {
  it('makes no account', async () => {
    const before = await people();
    await fc.assert(
      fc.asyncProperty(hostileBody(['email', 'password', 'role']), async (body) => expectRefusal(await postAccount(body))),
      RUNS,
    );
    expect(await people()).toEqual(before);
  });

  it('changes no password', async () => {
    const { cookie } = await newPerson();
    const before = await people();
    await fc.assert(
      fc.asyncProperty(hostileBody(['current', 'next', 'version']), async (body) => expectRefusal(await putPassword(cookie, body))),
      RUNS,
    );
    expect(await people()).toEqual(before);
  });

  it('deletes no account', async () => {
    const { cookie } = await newPerson();
    const before = await people();
    await fc.assert(
      fc.asyncProperty(hostileBody(['email', 'id']), async (body) => expectRefusal(await deleteAccount(cookie, body))),
      RUNS,
    );
    expect(await people()).toEqual(before);
  });

  it('opens no session', async () => {
    const { csrfToken, cookie } = await csrf();
    await fc.assert(
      fc.asyncProperty(hostileBody(['email', 'password', 'callbackUrl', 'json', 'redirect']), fc.boolean(), async (body, withToken) => {
        const sent = withToken && body.startsWith('{"') ? `{"csrfToken":"${csrfToken}",${body.slice(1)}` : body;
        await expectRefusal(await postAuth('callback/credentials', sent, { cookie }));
      }),
      RUNS,
    );
  });

  it('breaks no page of next-auth, as a form either', async () => {
    const { cookie } = await csrf();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('signout', 'callback/credentials', 'session', 'signin', '_log', ''), fc.string({ unit: 'binary', maxLength: 300 }), async (path, body) =>
        expectRefusal(await postAuth(path, body, { cookie, headers })),
      ),
      RUNS,
    );
  });

  it('of ten million characters is put down unread', async () => {
    const { cookie } = await newPerson();
    const long = JSON.stringify({ email: 'x'.repeat(10_000_000), password: 'y', current: 'z' });
    const answers = await Promise.all([postAccount(long), putPassword(cookie, long), deleteAccount(cookie, long), postAuth('callback/credentials', long)]);
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
  });
});
