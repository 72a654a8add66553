import { describe, expect, it } from 'vitest';
import type { DecidingView, DecisionView, RegretView } from '@/lib/engine/record/decision-view';
import { routes } from '@/lib/routes';
import { comparisonDocumentSchema } from '@/lib/schemas/comparison';
import { purgeDeleted } from '@/lib/server/comparisons/purge-deleted';
import { db } from '@/lib/server/db';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { queriesOf } from '@/tests/support/count-queries';
import { newOwner, termsOf } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';
import { getDeciding } from '@/lib/server/decisions/get-deciding';

type Owner = Awaited<ReturnType<typeof newOwner>>;

const deciding = async (person: Person, id: string) => (await callApi<DecidingView>(person, 'GET', routes.api.decision(id))).body;
const decide = async ({ person, id, offerIds }: Owner, change: object = {}) =>
  callApi<DecisionView & Refusal>(person, 'POST', routes.api.decision(id), { offerId: offerIds[0], decidedOn: '2026-11-22', why: 'The team', ...change });
const answer = ({ person, id, offerIds }: Owner, place: number) => callApi<RegretView & Refusal>(person, 'PUT', routes.api.regret(id), { offerId: offerIds[place], why: 'I would wonder' });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe('the regret test', () => {
  it('is kept beside the verdict of its moment, and answered anew in its place', async () => {
    const owner = await newOwner({ offers: 2 });
    const [first, second] = [(await answer(owner, 0)).body, (await answer(owner, 1)).body];
    expect(first).toMatchObject({ offerId: owner.offerIds[0], why: 'I would wonder', facts: { offers: [{ id: owner.offerIds[0], total4: 40_000_000 }, { total4: 40_000_400 }] } });
    expect((await deciding(owner.person, owner.id)).regret).toEqual(second);
    expect(second.offerId).toBe(owner.offerIds[1]);
  });

  it('names an offer of the comparison', async () => {
    const owner = await newOwner({ offers: 1 });
    const other = await newOwner({ offers: 1, owner: owner.person });
    for (const offerId of [other.offerIds[0], 'x', null]) {
      const refused = await callApi<Refusal>(owner.person, 'PUT', routes.api.regret(owner.id), { offerId, why: '' });
      expect([refused.status, refused.body.error.issues]).toEqual([422, [{ path: 'offerId', message: 'Choose one of the offers' }]]);
    }
    expect((await deciding(owner.person, owner.id)).regret).toBeNull();
  });

  it('can be taken back', async () => {
    const owner = await newOwner({ offers: 1 });
    await answer(owner, 0);
    for (let time = 0; time < 2; time++) expect((await callApi(owner.person, 'DELETE', routes.api.regret(owner.id))).status).toBe(204);
    expect((await deciding(owner.person, owner.id)).regret).toBeNull();
  });
});

describe('a decision', () => {
  it('freezes the comparison, the verdict and the regret test as they are', async () => {
    const owner = await newOwner({ offers: 2 });
    const { person, id, offerIds, view } = owner;
    await answer(owner, 1);
    const before = await view();
    const recorded = await decide(owner);
    expect(recorded.status).toBe(201);
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: 'Globex', base: 1 }) });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[1]!));
    await callApi(person, 'DELETE', routes.api.regret(id));
    const { decision } = await deciding(person, id);
    expect(decision).toEqual(recorded.body);
    expect(decision).toMatchObject({ version: 1, offerId: offerIds[0], decidedOn: '2026-11-22', why: 'The team', regret: { offerId: offerIds[1] }, outcomes: null });
    expect(decision?.inputs.offers).toEqual(before.offers.map(({ offer }) => offer));
    expect(decision?.facts.offers).toMatchObject([{ id: offerIds[0], total4: 40_000_000 }, { id: offerIds[1], total4: 40_000_400 }]);
  });

  it('is one of a comparison', async () => {
    const owner = await newOwner({ offers: 2 });
    await decide(owner);
    const again = await decide(owner, { offerId: owner.offerIds[1] });
    expect([again.status, again.body.error.message]).toEqual([422, 'A decision is recorded here already. Change it, or withdraw it first.']);
  });

  it('is one even where two are sent at once', async () => {
    const owner = await newOwner({ offers: 2 });
    const answers = await Promise.all([decide(owner), decide(owner), decide(owner)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(await db.decisionRecord.count({ where: { comparisonId: owner.id } })).toBe(1);
  });

  it.each([
    [{ offerId: '00000000-0000-7000-8000-000000000000' }, 'offerId', 'Choose one of the offers'],
    [{ decidedOn: '2026-02-30' }, 'decidedOn', 'Enter a date that exists'],
    [{ why: 'x'.repeat(2_001) }, 'why', 'Keep it under 2000 characters'],
  ])('is refused with %j', async (change, path, message) => {
    const refused = await decide(await newOwner({ offers: 1 }), change);
    expect([refused.status, refused.body.error.issues]).toEqual([422, [{ path, message }]]);
  });

  it('can be changed among the offers of then, and what was frozen stays', async () => {
    const owner = await newOwner({ offers: 2 });
    const { person, id, offerIds } = owner;
    const { body: recorded } = await decide(owner);
    const change = { version: 1, offerId: offerIds[1], decidedOn: '2026-12-01', why: 'The work' };
    const changed = await callApi<DecisionView>(person, 'PUT', routes.api.decision(id), change);
    expect(changed.body).toEqual({ ...recorded, ...change, version: 2 });
    const stale = await callApi<Refusal>(person, 'PUT', routes.api.decision(id), change);
    expect([stale.status, (stale.body.error.current as DecisionView).version]).toEqual([409, 2]);
    const strange = await callApi<Refusal>(person, 'PUT', routes.api.decision(id), { ...change, version: 2, offerId: '00000000-0000-7000-8000-000000000000' });
    expect([strange.status, strange.body.error.issues?.[0]?.path]).toEqual([422, 'offerId']);
  });

  it('can be withdrawn and brought back, unless another was recorded since', async () => {
    const owner = await newOwner({ offers: 2 });
    const { person, id } = owner;
    const { body: first } = await decide(owner);
    const restore = (decisionId: string) => callApi<Refusal>(person, 'POST', routes.api.restoreDecision(id), { decisionId });
    expect((await callApi(person, 'DELETE', routes.api.decision(id))).body).toEqual({ id: first.id });
    expect((await deciding(person, id)).decision).toBeNull();
    expect((await callApi(person, 'DELETE', routes.api.decision(id))).status).toBe(404);
    for (let time = 0; time < 2; time++) expect((await restore(first.id)).status).toBe(204);
    expect((await deciding(person, id)).decision).toEqual(first);
    await callApi(person, 'DELETE', routes.api.decision(id));
    const { body: second } = await decide(owner);
    expect((await restore(first.id)).body.error.message).toBe('Another decision has been recorded since. Withdraw it first.');
    expect((await deciding(person, id)).decision?.id).toBe(second.id);
  });

  it('takes what really happened', async () => {
    const owner = await newOwner({ offers: 1 });
    const { person, id } = owner;
    await decide(owner);
    const outcomes = { startPrice: 100, years: [{ year: 1, sharePrice: 121.5, refresher: 0, bonus: null }], again: 'yes', note: 'Fewer meetings' };
    const saved = await callApi<DecisionView>(person, 'PUT', routes.api.outcomes(id), { version: 1, outcomes });
    expect(saved.body).toMatchObject({ version: 2, outcomes });
    expect((await deciding(person, id)).decision?.outcomes).toEqual(outcomes);
    const twice = { ...outcomes, years: [outcomes.years[0], outcomes.years[0]] };
    const refused = await callApi<Refusal>(person, 'PUT', routes.api.outcomes(id), { version: 2, outcomes: twice });
    expect([refused.status, refused.body.error.issues]).toEqual([422, [{ path: 'outcomes.years', message: 'A year is told twice' }]]);
  });

  it('is read in one query', async () => {
    const owner = await newOwner({ offers: 5 });
    await answer(owner, 0);
    await decide(owner);
    expect(await queriesOf(() => getDeciding(owner.person, owner.id))).toHaveLength(1);
  });

  it('comes along as a file whose comparison can be imported', async () => {
    const owner = await newOwner({ offers: 2 });
    await decide(owner);
    const file = await callApi<{ format: string; comparison: unknown }>(owner.person, 'GET', routes.api.decisionFile(owner.id));
    expect(file.headers.get('content-disposition')).toContain('Spring decision.json');
    expect(file.body).toMatchObject({ format: 'counterweight/decision', version: 1, offerId: owner.offerIds[0], why: 'The team', outcomes: null });
    expect(comparisonDocumentSchema.safeParse(file.body.comparison).success).toBe(true);
    expect((await callApi(owner.person, 'POST', routes.api.importComparison, file.body.comparison)).status).toBe(201);
  });

  it('reminds after 6, 12 and 36 months, and names nobody', async () => {
    const owner = await newOwner({ offers: 1 });
    expect((await callApi(owner.person, 'GET', routes.api.reminders(owner.id))).status).toBe(404);
    await decide(owner, { decidedOn: '2026-08-31' });
    const { text, headers } = await callApi(owner.person, 'GET', routes.api.reminders(owner.id));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect([...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(['20270228', '20270831', '20290831']);
    expect(text.replaceAll('\r\n ', '')).toContain(`http://localhost:3000${routes.lookBack(owner.id)}`);
    for (const secret of ['Company 1', 'Spring', 'The team', owner.person.email]) expect(text).not.toContain(secret);
  });

  it('goes for good 30 days after it is withdrawn, and with the account', async () => {
    const owner = await newOwner({ offers: 1 });
    const { person, id } = owner;
    const { body: first } = await decide(owner);
    await callApi(person, 'DELETE', routes.api.decision(id));
    await db.decisionRecord.update({ where: { id: first.id }, data: { withdrawnAt: daysAgo(31) } });
    expect((await callApi(person, 'POST', routes.api.restoreDecision(id), { decisionId: first.id })).status).toBe(404);
    const { body: second } = await decide(owner);
    await answer(owner, 0);
    await purgeDeleted(new Date());
    expect((await db.decisionRecord.findMany({ where: { comparisonId: id } })).map((row) => row.id)).toEqual([second.id]);
    await callApi(person, 'DELETE', routes.api.account, { email: person.email });
    expect([await db.decisionRecord.count({ where: { comparisonId: id } }), await db.regretAnswer.count({ where: { comparisonId: id } })]).toEqual([0, 0]);
  });

  it('is no part of a copy: nothing was decided there', async () => {
    const owner = await newOwner({ offers: 1 });
    await answer(owner, 0);
    await decide(owner);
    const copy = (await callApi<{ id: string }>(owner.person, 'POST', routes.api.duplicateComparison(owner.id), {})).body;
    expect(await deciding(owner.person, copy.id)).toEqual({ regret: null, decision: null });
  });

  it('cannot be brought into another comparison', async () => {
    const owner = await newOwner({ offers: 1 });
    const { body } = await decide(owner);
    await callApi(owner.person, 'DELETE', routes.api.decision(owner.id));
    const stranger = await newOwner({ owner: await newPerson() });
    expect((await callApi(stranger.person, 'POST', routes.api.restoreDecision(stranger.id), { decisionId: body.id })).status).toBe(404);
  });
});
