import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { PUT } from '@/app/api/judgement/route';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { routes } from '@/lib/routes';
import { purgeDeleted } from '@/lib/server/comparisons/purge-deleted';
import { db } from '@/lib/server/db';
import { findInvitation } from '@/lib/server/judges/find-invitation';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { queriesOf } from '@/tests/support/count-queries';
import { newOwner, termsOf } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';
import { requestTo } from '@/tests/support/request-to';

type Invited = { readonly id: string; readonly token: string };

const invite = async (person: Person, id: string, change: object = {}) =>
  (await callApi<Invited>(person, 'POST', routes.api.judges(id), { name: 'Sam', showsPay: true, expiresInDays: 30, ...change })).body;
const judges = async (person: Person, id: string) => (await callApi<readonly JudgeView[]>(person, 'GET', routes.api.judges(id))).body;
const send = (token: string, weights: object, scores: object = {}) => callApi<Refusal>(null, 'PUT', routes.api.judgement, { token, weights, scores });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Two offers, a criterion by hand with an owner's weight and scores that stand nowhere else, and a measured one. */
async function aMatrix() {
  const owner = await newOwner({ offers: 2 });
  const [team, pay] = [newId(), newId()];
  const { matrixVersion } = await owner.view();
  const criteria = [
    aCriterion({ id: team, name: 'Team', weight: 61.25, low: 'Strangers', high: 'Friends', scores: { [owner.offerIds[0]!]: 4.5, [owner.offerIds[1]!]: 1.5 } }),
    aCriterion({ id: pay, name: 'Pay', weight: 38.75, measure: { figure: 'average4', low: 77_771, high: 777_771 } }),
  ];
  const saved = await callApi(owner.person, 'PUT', routes.api.matrix(owner.id), { version: matrixVersion, criteria, weighing: 'sliders', hidesTotals: false });
  expect(saved.status).toBe(200);
  return { ...owner, team, pay };
}

describe('an invitation to judge', () => {
  it('has a token of 256 random bits, of which only the hash is stored', async () => {
    const { person, id } = await newOwner();
    const [one, other] = [await invite(person, id), await invite(person, id)];
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(one.token).not.toBe(other.token);
    const row = await db.judge.findUniqueOrThrow({ where: { id: one.id } });
    expect(Buffer.from(row.tokenHash).toString('hex')).toBe(createHash('sha256').update(one.token).digest('hex'));
    expect(JSON.stringify(await judges(person, id))).not.toContain(one.token);
  });

  it.each([7, 30, 90])('of %i days opens until then', async (expiresInDays) => {
    const { person, id } = await newOwner();
    const judge = await invite(person, id, { expiresInDays });
    const [listed] = await judges(person, id);
    expect(listed).toMatchObject({ id: judge.id, name: 'Sam', state: 'open', lastOpenedAt: null, answeredAt: null, judgement: null });
    expect(Date.parse(listed!.expiresAt) - Date.now()).toBeGreaterThan((expiresInDays - 1 / 24) * 86_400_000);
    expect(Date.parse(listed!.expiresAt) - Date.now()).toBeLessThanOrEqual(expiresInDays * 86_400_000);
    expect(await findInvitation(judge.token)).not.toBeNull();
    await db.judge.update({ where: { id: judge.id }, data: { expiresAt: daysAgo(0) } });
    expect(await findInvitation(judge.token)).toBeNull();
    expect((await send(judge.token, { [newId()]: 1 })).status).toBe(404);
    expect((await judges(person, id))[0]?.state).toBe('expired');
  });

  it.each([[0], [8], [null], ['7'], [1e308]])('cannot be made for %j days', async (expiresInDays) => {
    const { person, id } = await newOwner();
    expect((await callApi(person, 'POST', routes.api.judges(id), { name: 'Sam', showsPay: true, expiresInDays })).status).toBe(422);
  });

  it('says whom it is for', async () => {
    const { person, id } = await newOwner();
    const answer = await callApi<Refusal>(person, 'POST', routes.api.judges(id), { name: '  ', showsPay: true, expiresInDays: 7 });
    expect([answer.status, answer.body.error.issues]).toEqual([422, [{ path: 'name', message: 'Enter a name' }]]);
  });

  it('opens nothing once it is taken back; what was answered stays', async () => {
    const { person, id, team } = await aMatrix();
    const judge = await invite(person, id);
    await send(judge.token, { [team]: 10 });
    expect((await callApi(person, 'DELETE', routes.api.judgeLink(id, judge.id))).status).toBe(204);
    expect(await findInvitation(judge.token)).toBeNull();
    expect((await send(judge.token, { [team]: 20 })).status).toBe(404);
    expect(await judges(person, id)).toMatchObject([{ id: judge.id, state: 'closed', judgement: { weights: { [team]: 10 } } }]);
    expect((await callApi(person, 'DELETE', routes.api.judgeLink(id, judge.id))).status).toBe(404);
  });

  it('opens nothing while the comparison is deleted', async () => {
    const { person, id } = await newOwner();
    const { token } = await invite(person, id);
    await callApi(person, 'DELETE', routes.api.comparison(id));
    expect(await findInvitation(token)).toBeNull();
    await callApi(person, 'POST', routes.api.restoreComparison(id), {});
    expect(await findInvitation(token)).not.toBeNull();
  });

  it.each(['', 'x', '\u0000', '\ud800', '../../etc/passwd', "' OR 1=1 --", 'A'.repeat(43), 'A'.repeat(100_000)])('is not guessed by %j', async (token) => {
    expect(await findInvitation(token)).toBeNull();
  });

  it('is one of twenty at most, counting those who are not removed', async () => {
    const { person, id } = await newOwner();
    const first = await invite(person, id);
    await db.judge.createMany({
      data: Array.from({ length: 19 }, (_, index) => ({ comparisonId: id, name: 'x', showsPay: true, expiresAt: daysAgo(-1), tokenHash: new Uint8Array(createHash('sha256').update(`${id}${index}`).digest()) })),
    });
    const full = await callApi<Refusal>(person, 'POST', routes.api.judges(id), { name: 'Kim', showsPay: true, expiresInDays: 7 });
    expect([full.status, full.body.error.message]).toEqual([422, 'A comparison has at most 20 judges. Remove one to make room.']);
    await callApi(person, 'DELETE', routes.api.judge(id, first.id));
    expect((await invite(person, id)).token).toBeDefined();
  });

  it('notes when it was opened, at most once an hour', async () => {
    const { person, id } = await newOwner();
    const judge = await invite(person, id);
    const opened = async () => (await db.judge.findUniqueOrThrow({ where: { id: judge.id } })).lastOpenedAt;
    await findInvitation(judge.token);
    await expect.poll(opened).not.toBeNull();
    const before = await opened();
    const statements = await queriesOf(() => findInvitation(judge.token));
    expect(statements).toHaveLength(1);
    expect(await opened()).toEqual(before);
  });
});

describe('what a judge sees', () => {
  it('is the facts, and nothing of how the owner weighs, scores or notes', async () => {
    const { person, id, offerIds, team, pay } = await aMatrix();
    const terms = termsOf({ company: 'Globex', role: 'Engineer', city: 'Oslo', base: 100_000, notes: 'My walk-away is 180' });
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms });
    const [judge, other] = [await invite(person, id), await invite(person, id, { name: 'Kim' })];
    await send(other.token, { [team]: 12.345 }, { [team]: { [offerIds[0]!]: 2.5 } });
    const view = await findInvitation(judge.token);
    expect(view).toMatchObject({
      id: judge.id,
      judge: 'Sam',
      comparison: 'Spring',
      offers: [{ id: offerIds[0], company: 'Globex', role: 'Engineer', pay: { currency: 'USD', average4: 10_000_000 } }, { company: 'Company 2' }],
      criteria: [{ id: team, name: 'Team', low: 'Strangers', high: 'Friends', isMeasured: false }, { id: pay, name: 'Pay', isMeasured: true }],
      judgement: null,
    });
    const text = JSON.stringify(view);
    for (const secret of ['61.25', '38.75', '4.5', '1.5', '77771', '777771', '12.345', 'Kim', 'walk-away', 'weight', 'score', person.userId, person.email, id, judge.token]) expect(text).not.toContain(secret);
  });

  it('has no figure where the pay is not shown', async () => {
    const { person, id } = await aMatrix();
    const { token } = await invite(person, id, { showsPay: false });
    const view = await findInvitation(token);
    expect(view?.offers.map(({ pay }) => pay)).toEqual([null, null]);
    expect(JSON.stringify(view)).not.toMatch(/\d{5,}(?![\da-f-]*")/);
  });

  it('says nothing of pay while the salary is not known', async () => {
    const { person, id, offerIds } = await aMatrix();
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ base: null }) });
    const { token } = await invite(person, id);
    expect((await findInvitation(token))?.offers[0]?.pay).toMatchObject({ year1: null, average4: null, steadyState: null });
  });

  it('has what they sent before, to be changed', async () => {
    const { person, id, team, offerIds } = await aMatrix();
    const { token } = await invite(person, id);
    expect((await send(token, { [team]: 30 }, { [team]: { [offerIds[0]!]: 4 } })).status).toBe(204);
    expect((await findInvitation(token))?.judgement).toEqual({ weights: { [team]: 30 }, scores: { [team]: { [offerIds[0]!]: 4 } } });
    expect((await send(token, { [team]: 50 })).status).toBe(204);
    expect((await judges(person, id))[0]?.judgement).toEqual({ weights: { [team]: 50 }, scores: {} });
  });
});

describe('a judgement', () => {
  it('is kept by id, so that what is gone meanwhile is no fault', async () => {
    const { person, id, team } = await aMatrix();
    const { token } = await invite(person, id);
    const [goneCriterion, goneOffer] = [newId(), newId()];
    expect((await send(token, { [team]: 1, [goneCriterion]: 2 }, { [goneCriterion]: { [goneOffer]: 3 } })).status).toBe(204);
    expect((await judges(person, id))[0]?.judgement).toEqual({ weights: { [team]: 1, [goneCriterion]: 2 }, scores: { [goneCriterion]: { [goneOffer]: 3 } } });
  });

  it('is refused by the field, and keeps what was sent before', async () => {
    const { person, id, team, offerIds } = await aMatrix();
    const { token } = await invite(person, id);
    await send(token, { [team]: 30 });
    const cases: readonly [unknown, unknown, string, string][] = [
      [{}, {}, 'weights', 'Give at least one criterion some weight'],
      [{ [team]: 0 }, {}, 'weights', 'Give at least one criterion some weight'],
      [{ [team]: -1 }, {}, `weights.${team}`, 'A weight cannot be negative'],
      [{ [team]: 1 }, { [team]: { [offerIds[0]!]: 6 } }, `scores.${team}.${offerIds[0]}`, 'Scores run from 1 to 5'],
      [{ [team]: 1 }, { [team]: { [offerIds[0]!]: 3.3 } }, `scores.${team}.${offerIds[0]}`, 'Scores go in half steps'],
      [{ [team]: 1 }, 'none', 'scores', 'Enter answers by criterion'],
      [Object.fromEntries(Array.from({ length: 31 }, () => [newId(), 1])), {}, 'weights', 'Enter at most 30 of these'],
    ];
    for (const [weights, scores, path, message] of cases) {
      const answer = await callApi<Refusal>(null, 'PUT', routes.api.judgement, { token, weights, scores });
      expect([answer.status, answer.body.error.issues]).toEqual([422, expect.arrayContaining([{ path, message }])]);
    }
    expect((await judges(person, id))[0]?.judgement).toEqual({ weights: { [team]: 30 }, scores: {} });
  });

  it('opens with the link alone: an unknown token changes nothing', async () => {
    const answer = await send('A'.repeat(43), { [newId()]: 1 });
    expect([answer.status, answer.body.error.message]).toEqual([404, 'This invitation has ended or was taken back, so nothing was sent. Ask for a new link.']);
    expect((await send('A'.repeat(101), { [newId()]: 1 })).status).toBe(422);
  });

  it('is sent sixty times in a quarter of an hour from one network at most', async () => {
    const body = { token: 'A'.repeat(43), weights: { [newId()]: 1 }, scores: {} };
    const statusFrom = async (from: string) => (await PUT(requestTo(routes.api.judgement, { method: 'PUT', body, from }))).status;
    for (let time = 0; time < 60; time++) expect(await statusFrom('203.0.113.9')).toBe(404);
    expect([await statusFrom('203.0.113.9'), await statusFrom('203.0.113.10')]).toEqual([429, 404]);
  });

  it('can be removed with its judge and brought back', async () => {
    const { person, id, team } = await aMatrix();
    const judge = await invite(person, id);
    await send(judge.token, { [team]: 30 });
    expect((await callApi(person, 'DELETE', routes.api.judge(id, judge.id))).status).toBe(204);
    expect(await judges(person, id)).toEqual([]);
    expect(await findInvitation(judge.token)).toBeNull();
    expect((await callApi(person, 'DELETE', routes.api.judge(id, judge.id))).status).toBe(404);
    for (let time = 0; time < 2; time++) expect((await callApi(person, 'POST', routes.api.restoreJudge(id, judge.id), {})).status).toBe(204);
    expect(await judges(person, id)).toMatchObject([{ state: 'open', judgement: { weights: { [team]: 30 } } }]);
  });

  it('goes for good with its time and with the account', async () => {
    const { person, id, team } = await aMatrix();
    const [removed, silent, answered] = [await invite(person, id), await invite(person, id), await invite(person, id)];
    await send(answered.token, { [team]: 1 });
    await db.judge.update({ where: { id: removed.id }, data: { deletedAt: daysAgo(31) } });
    await db.judge.update({ where: { id: silent.id }, data: { expiresAt: daysAgo(31) } });
    await db.judge.update({ where: { id: answered.id }, data: { expiresAt: daysAgo(31) } });
    expect((await callApi(person, 'POST', routes.api.restoreJudge(id, removed.id), {})).status).toBe(404);
    await purgeDeleted(new Date());
    expect((await judges(person, id)).map((judge) => judge.id)).toEqual([answered.id]);
    await callApi(person, 'DELETE', routes.api.account, { email: person.email });
    expect(await db.judge.count({ where: { comparisonId: id } })).toBe(0);
  });

  it('is nothing to a stranger', async () => {
    const { person, id } = await aMatrix();
    const judge = await invite(person, id);
    const stranger = await newPerson();
    const own = await newOwner({ owner: stranger });
    const answers = [
      await callApi(stranger, 'GET', routes.api.judges(id)),
      await callApi(stranger, 'DELETE', routes.api.judge(id, judge.id)),
      await callApi(stranger, 'DELETE', routes.api.judge(own.id, judge.id)),
      await callApi(stranger, 'DELETE', routes.api.judgeLink(own.id, judge.id)),
      await callApi(stranger, 'POST', routes.api.restoreJudge(own.id, judge.id), {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await findInvitation(judge.token)).not.toBeNull();
  });
});
