import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { findViewerByToken } from '@/lib/server/session/find-viewer-by-token';
import { newPerson, type Person } from '@/tests/support/new-person';
import { cookieOf, deleteAccount, getAuth, putPassword, signIn } from './auth-client';

const next = 'six copper lanterns';
const viewerOf = (cookie: string) => findViewerByToken(cookie.slice(cookie.indexOf('=') + 1));

/** A row in every table that hangs on a person. */
async function fillAccount({ userId }: Person): Promise<void> {
  const [offerId, criterionId] = [randomUUID(), randomUUID()];
  const { id: comparisonId } = await db.comparison.create({
    data: {
      userId,
      name: 'Two offers',
      currency: 'USD',
      assumptions: {},
      offers: { create: { id: offerId, position: 0, terms: {} } },
      criteria: { create: { id: criterionId, position: 0, name: 'Pay', weight: 1, low: '', high: '' } },
      shareLinks: { create: { label: 'Friend', tokenHash: crypto.getRandomValues(new Uint8Array(32)) } },
      snapshot: { create: { engineVersion: 1, inputHash: 'x', figures: {} } },
    },
  });
  await db.score.create({ data: { comparisonId, offerId, criterionId, value: 3 } });
  await db.projectionYear.create({ data: { comparisonId, offerId, year: 1, kind: 'salary', certainty: 'guaranteed', amount: 1n } });
}

const ownRows = ({ userId }: Person) => {
  const of = { comparison: { userId } };
  return Promise.all([
    db.user.count({ where: { id: userId } }),
    db.comparison.count({ where: { userId } }),
    db.offer.count({ where: of }),
    db.criterion.count({ where: of }),
    db.shareLink.count({ where: of }),
    db.projectionSnapshot.count({ where: of }),
    db.score.count({ where: { offer: of } }),
    db.projectionYear.count({ where: { snapshot: of } }),
  ]);
};

describe('changing the password', () => {
  it('ends every other session and lets this one go on', async () => {
    const person = await newPerson();
    const elsewhere = cookieOf(await signIn(person.email, person.password));
    const response = await putPassword(person.cookie, { current: person.password, next });
    expect(response.status).toBe(204);
    expect(await viewerOf(elsewhere)).toBeNull();
    expect(await viewerOf(person.cookie)).toBeNull();
    expect(await viewerOf(cookieOf(response))).toEqual({ userId: person.userId, email: person.email });
    expect(await (await getAuth('session', { cookie: elsewhere })).json()).toEqual({});
    expect((await signIn(person.email, person.password)).status).toBe(401);
    expect((await signIn(person.email, next)).status).toBe(200);
  });

  it('asks for the present password and changes nothing without it', async () => {
    const person = await newPerson();
    const response = await putPassword(person.cookie, { current: 'guess', next });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: 'current', message: 'That is not your present password' }] } });
    expect(await viewerOf(person.cookie)).not.toBeNull();
    expect((await signIn(person.email, person.password)).status).toBe(200);
  });

  it('succeeds once when two changes race', async () => {
    const person = await newPerson();
    const answers = await Promise.all([1, 2].map((n) => putPassword(person.cookie, { current: person.password, next: `${next} ${n}` })));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(204);
    expect([401, 422]).toContain(statuses[1]);
    expect((await db.user.findUniqueOrThrow({ where: { id: person.userId } })).sessionVersion).toBe(2);
  });

  it('counts guesses at the present password and stops them', async () => {
    const person = await newPerson();
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess++) statuses.push((await putPassword(person.cookie, { current: `guess ${guess}`, next })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect((await putPassword(person.cookie, { current: person.password, next })).headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('is for those who are signed in', async () => {
    const person = await newPerson();
    expect((await putPassword(undefined, { current: person.password, next })).status).toBe(401);
    expect((await putPassword('next-auth.session-token=forged', { current: person.password, next })).status).toBe(401);
  });

  it.each([{ current: 'x', next: 'short' }, { current: '', next }, { next }, { current: 'x', next, extra: 1 }])('refuses %j by the field', async (body) => {
    const person = await newPerson();
    expect((await putPassword(person.cookie, body)).status).toBe(422);
  });
});

describe('deleting the account', () => {
  it('removes every row of the person, nobody else’s, and signs out', async () => {
    const [person, other] = await Promise.all([newPerson(), newPerson()]);
    await Promise.all([fillAccount(person), fillAccount(other)]);
    expect(await ownRows(person)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    const response = await deleteAccount(person.cookie, { email: ` ${person.email.toUpperCase()}` });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^next-auth\.session-token=; Path=\/; Max-Age=0/);
    expect(await ownRows(person)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await ownRows(other)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect((await signIn(person.email, person.password)).status).toBe(401);
  });

  it('would remove the rows of any table to come: every foreign key cascades', async () => {
    const keys = await db.$queryRaw<{ name: string; cascades: boolean }[]>`
      select conname::text as name, confdeltype = 'c' as cascades from pg_constraint where contype = 'f'`;
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(({ cascades }) => !cascades)).toEqual([]);
  });

  it.each(['', 'someone@example.org', 'x'.repeat(255)])('asks for the address and deletes nothing for %j', async (email) => {
    const person = await newPerson();
    const response = await deleteAccount(person.cookie, { email });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: 'email' }] } });
    expect(await db.user.count({ where: { id: person.userId } })).toBe(1);
  });

  it('is for those who are signed in', async () => {
    const person = await newPerson();
    expect((await deleteAccount(undefined, { email: person.email })).status).toBe(401);
  });
});
