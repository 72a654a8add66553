import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ShareLinkView } from '@/lib/engine/comparison/share-link-view';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { findSharedComparison } from '@/lib/server/shares/find-shared-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { newOwner, termsOf } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';

const share = async (person: Person, id: string, expiresInDays: 7 | 30 | 90 | null = null, label = '') =>
  (await callApi<{ id: string; token: string }>(person, 'POST', routes.api.shareLinks(id), { label, expiresInDays })).body;
const links = async (person: Person, id: string) => (await callApi<readonly ShareLinkView[]>(person, 'GET', routes.api.shareLinks(id))).body;

describe('a share link', () => {
  it('has a token of 256 random bits, of which only the hash is stored', async () => {
    const { person, id } = await newOwner();
    const [one, other] = [await share(person, id), await share(person, id)];
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(one.token).not.toBe(other.token);
    const row = await db.shareLink.findUniqueOrThrow({ where: { id: one.id } });
    expect(Buffer.from(row.tokenHash).toString('hex')).toBe(createHash('sha256').update(one.token).digest('hex'));
    expect(JSON.stringify({ ...row, tokenHash: Buffer.from(row.tokenHash).toString('base64url') })).not.toContain(one.token);
    expect(JSON.stringify(await links(person, id))).not.toContain(one.token);
  });

  it.each([7, 30, 90] as const)('of %i days opens until then', async (days) => {
    const { person, id } = await newOwner();
    const link = await share(person, id, days, 'For Sam');
    const [listed] = await links(person, id);
    expect(listed).toMatchObject({ id: link.id, label: 'For Sam', state: 'open', lastOpenedAt: null });
    expect(Date.parse(listed!.expiresAt!) - Date.now()).toBeGreaterThan((days - 1 / 24) * 86_400_000);
    expect(Date.parse(listed!.expiresAt!) - Date.now()).toBeLessThanOrEqual(days * 86_400_000);
    expect(await findSharedComparison(link.token)).not.toBeNull();
    await db.shareLink.update({ where: { id: link.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findSharedComparison(link.token)).toBeNull();
    expect((await links(person, id))[0]?.state).toBe('expired');
  });

  it('opens nothing once it is revoked', async () => {
    const { person, id } = await newOwner();
    const [link, other] = [await share(person, id), await share(person, id)];
    expect((await callApi(person, 'DELETE', routes.api.shareLink(id, link.id))).status).toBe(204);
    expect(await findSharedComparison(link.token)).toBeNull();
    expect(await findSharedComparison(other.token)).not.toBeNull();
    expect((await links(person, id)).map((shown) => shown.id)).toEqual([other.id]);
    expect((await callApi(person, 'DELETE', routes.api.shareLink(id, link.id))).status).toBe(404);
  });

  it('opens nothing while the comparison is deleted', async () => {
    const { person, id } = await newOwner();
    const { token } = await share(person, id);
    await callApi(person, 'DELETE', routes.api.comparison(id));
    expect(await findSharedComparison(token)).toBeNull();
    await callApi(person, 'POST', routes.api.restoreComparison(id), {});
    expect(await findSharedComparison(token)).not.toBeNull();
  });

  it.each(['', 'x', '\u0000', '\ud800', '../../etc/passwd', "' OR 1=1 --", 'A'.repeat(43), 'A'.repeat(100_000)])('is not guessed by %j', async (token) => {
    expect(await findSharedComparison(token)).toBeNull();
  });

  it('shows offers, matrix and projections, and nothing of the owner', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: 'Globex', notes: 'My walk-away is 180' }) });
    const judged = aCriterion({ id: newId(), scores: { [offerIds[0]!]: 4 }, remarks: { [offerIds[0]!]: { confidence: 'guess', note: 'Sam told me' } } });
    await callApi(person, 'PUT', routes.api.matrix(id), { version: 1, criteria: [judged], hidesTotals: true });
    const { token } = await share(person, id, 7, 'For my partner');
    const { name, currency, assumptions, offers, criteria, weighing, updatedAt } = await view();
    const shared = await findSharedComparison(token);
    expect(shared).toEqual({
      comparison: { name, currency, assumptions, offers: offers.map(({ offer }) => ({ ...offer, notes: '' })), criteria: [{ ...criteria[0], remarks: { [offerIds[0]!]: { confidence: 'guess', note: '' } } }], weighing, hidesTotals: false },
      projections: [expect.objectContaining({ offerId: offerIds[0], total4: 48_000_000 }), expect.objectContaining({ offerId: offerIds[1], total4: 40_000_400 })],
      updatedAt,
    });
    const text = JSON.stringify(shared);
    for (const secret of ['walk-away', 'Sam told me', 'For my partner', person.userId, person.email, id, token]) expect(text).not.toContain(secret);
  });

  it('notes when it was opened, at most once an hour', async () => {
    const { person, id } = await newOwner();
    const link = await share(person, id);
    const opened = async () => (await db.shareLink.findUniqueOrThrow({ where: { id: link.id } })).lastOpenedAt;
    const opensAgain = async (minutesAgo: number) => {
      const lastOpenedAt = new Date(Date.now() - minutesAgo * 60_000);
      await db.shareLink.update({ where: { id: link.id }, data: { lastOpenedAt } });
      await findSharedComparison(link.token);
      return lastOpenedAt;
    };
    await findSharedComparison(link.token);
    await expect.poll(opened).not.toBeNull();
    const long = await opensAgain(61);
    await expect.poll(opened).not.toEqual(long);
    const short = await opensAgain(59);
    await findSharedComparison((await share(person, id)).token);
    expect(await opened()).toEqual(short);
  });

  it('is one of fifty at most', async () => {
    const { person, id } = await newOwner();
    await db.shareLink.createMany({ data: Array.from({ length: 50 }, (_, index) => ({ comparisonId: id, label: '', tokenHash: new Uint8Array(createHash('sha256').update(`${id}${index}`).digest()) })) });
    const answer = await callApi<Refusal>(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: 7 });
    expect([answer.status, answer.body.error.message]).toEqual([422, 'A comparison has at most 50 links. Revoke one to make room.']);
  });

  it('cannot be made for another time', async () => {
    const { person, id } = await newOwner();
    for (const expiresInDays of [0, 8, -7, 1e308, '7', undefined])
      expect((await callApi(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays })).status).toBe(422);
  });

  it('takes a stranger for nobody', async () => {
    const { person, id } = await newOwner();
    const link = await share(person, id);
    const stranger = await newPerson();
    const own = await newOwner({ owner: stranger });
    const answers = [
      await callApi(stranger, 'GET', routes.api.shareLinks(id)),
      await callApi(stranger, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: 7 }),
      await callApi(stranger, 'DELETE', routes.api.shareLink(id, link.id)),
      await callApi(stranger, 'DELETE', routes.api.shareLink(own.id, link.id)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await findSharedComparison(link.token)).not.toBeNull();
  });
});
