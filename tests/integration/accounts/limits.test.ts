import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { ExpectedError } from '@/lib/errors';
import { accountLimits } from '@/lib/server/accounts/account-limits';
import { getPool } from '@/lib/server/db';
import { attemptKey } from '@/lib/server/limits/attempt-key';
import { consumeAttempt } from '@/lib/server/limits/consume-attempt';
import { purgeAttempts } from '@/lib/server/limits/purge-attempts';
import { forgetAttempts, returnAttempt } from '@/lib/server/limits/return-attempt';
import { newPerson } from '@/tests/support/new-person';
import { postAccount, signIn } from './auth-client';

const limit = { name: 'test', attempts: 5, seconds: 60 };
const outcome = (attempt: Promise<void>) => attempt.then(() => 'counted', (error: unknown) => (error instanceof ExpectedError ? error.code : 'failed'));
const inOrder = async (count: number, attempt: (n: number) => Promise<{ readonly status: number }>) => {
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) statuses.push((await attempt(n)).status);
  return statuses;
};
const times = (count: number, status: number) => Array.from({ length: count }, () => status);
/** A network of its own for each test, so that their counts do not mix. */
const network = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;

describe('counting attempts', () => {
  it('refuses what goes beyond the limit and says how long to wait', async () => {
    const whose = randomUUID();
    for (let n = 0; n < limit.attempts; n++) await consumeAttempt(limit, whose);
    const refusal = await consumeAttempt(limit, whose).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'too-many-requests', message: 'Too many attempts. Try again in a minute.' });
    expect((refusal as ExpectedError).detail.retryAfterSeconds).toBeGreaterThan(50);
  });

  it('counts exactly when many attempts come at once', async () => {
    const whose = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(consumeAttempt(limit, whose))));
    expect(outcomes.filter((one) => one === 'counted')).toHaveLength(limit.attempts);
  });

  it('shares the count between processes', async () => {
    const whose = randomUUID();
    vi.resetModules();
    const elsewhere = await import('@/lib/server/limits/consume-attempt');
    expect(elsewhere.consumeAttempt).not.toBe(consumeAttempt);
    const attempts = [consumeAttempt, elsewhere.consumeAttempt, consumeAttempt, elsewhere.consumeAttempt, consumeAttempt];
    for (const attempt of attempts) await attempt(limit, whose);
    await expect(elsewhere.consumeAttempt(limit, whose)).rejects.toThrow('Too many attempts');
    await expect(consumeAttempt(limit, whose)).rejects.toThrow('Too many attempts');
  });

  it('keeps people, and limits, apart', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    for (let n = 0; n < limit.attempts; n++) await consumeAttempt(limit, one);
    expect(await outcome(consumeAttempt(limit, two))).toBe('counted');
    expect(await outcome(consumeAttempt({ ...limit, name: 'other-test' }, one))).toBe('counted');
  });

  it('gives an attempt back, and forgets them all', async () => {
    const whose = randomUUID();
    for (let n = 0; n < limit.attempts; n++) await consumeAttempt(limit, whose);
    await returnAttempt(limit, whose);
    expect(await outcome(consumeAttempt(limit, whose))).toBe('counted');
    expect(await outcome(consumeAttempt(limit, whose))).toBe('too-many-requests');
    await forgetAttempts(limit, whose);
    expect(await outcome(consumeAttempt(limit, whose))).toBe('counted');
  });

  it('deletes the rows that have run out and no others', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    await consumeAttempt(limit, young);
    await getPool().query('insert into rate_limit (key, points, expire) values ($1, 1, $2)', [`test:${attemptKey(old)}`, Date.now() - 1]);
    await purgeAttempts();
    const left = await getPool().query('select key from rate_limit where key = any($1)', [[old, young].map((whose) => `test:${attemptKey(whose)}`)]);
    expect(left.rows).toEqual([{ key: `test:${attemptKey(young)}` }]);
  });

  it('stores no address in the clear', async () => {
    await consumeAttempt(limit, 'someone@example.org');
    const rows = await getPool().query<{ key: string }>("select key from rate_limit where key like 'test:%'");
    expect(rows.rows.map(({ key }) => key).join()).not.toContain('@');
  });
});

describe('limits of an account', () => {
  it('stop guesses at one address from many networks, whether it has an account or not', async () => {
    const { email } = await newPerson();
    const guess = (address: string) => (n: number) => signIn(address, `guess ${n}`, `203.0.113.${n}`);
    const known = await inOrder(11, guess(email));
    const unknown = await inOrder(11, guess(`${randomUUID()}@example.org`));
    expect(known).toEqual([...times(10, 401), 429]);
    expect(unknown).toEqual(known);
  });

  it('refuse even the right password then, with a time to come back', async () => {
    const { email, password } = await newPerson();
    await inOrder(10, (n) => signIn(email, `guess ${n}`, network()));
    const response = await signIn(email, password, network());
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(await response.json()).toMatchObject({ error: { code: 'too-many-requests', message: 'Too many attempts. Try again in 15 minutes.' } });
  });

  it('stop guesses at many addresses from one network', async () => {
    const from = network();
    const { attempts } = accountLimits.signInByNetwork;
    const statuses = await inOrder(attempts + 1, () => signIn(`${randomUUID()}@example.org`, 'guess', from));
    expect(statuses).toEqual([...times(attempts, 401), 429]);
    const { email, password } = await newPerson();
    expect((await signIn(email, password, from)).status).toBe(429);
    expect((await signIn(email, password, network())).status).toBe(200);
  });

  it('do not count those who know their password', async () => {
    const { email, password } = await newPerson();
    const from = network();
    expect(await inOrder(12, () => signIn(email, password, from))).toEqual(times(12, 200));
  });

  it('stop one network from making accounts without end', async () => {
    const from = network();
    const { attempts } = accountLimits.signUpByNetwork;
    const password = 'four walnut pillars';
    expect(await inOrder(attempts + 1, () => postAccount({ email: `${randomUUID()}@example.org`, password }, from))).toEqual([...times(attempts, 204), 429]);
  });
});
