import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { routes } from '@/lib/routes';
import { listDeletedComparisons } from '@/lib/server/comparisons/list-deleted-comparisons';
import { purgeDeleted } from '@/lib/server/comparisons/purge-deleted';
import { db } from '@/lib/server/db';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { newOwner, termsOf } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const list = async (person: Person) => (await callApi<readonly ComparisonSummary[]>(person, 'GET', routes.api.comparisons)).body;

describe('a new comparison', () => {
  it('starts without offers, with the default assumptions, and without criteria: people are asked for theirs', async () => {
    const { id, view } = await newOwner();
    const { updatedAt, ...comparison } = await view();
    expect(comparison).toEqual({ id, name: 'Spring', currency: 'USD', assumptions: defaultAssumptions, offers: [], criteria: [], weighing: 'sliders', hidesTotals: false, version: 1, matrixVersion: 1 });
    expect(Date.now() - Date.parse(updatedAt)).toBeLessThan(60_000);
  });

  it.each([
    [{ name: ' ' }, 'name', 'Enter a name'],
    [{ name: 'x'.repeat(121) }, 'name', 'Keep it under 120 characters'],
    [{ name: 'A', currency: 'dollars' }, 'currency', 'Choose a currency'],
    [{ name: 'A', userId: 'me' }, 'userId', 'This does not belong here'],
  ])('of %j is refused at the field', async (body, path, message) => {
    const answer = await callApi<Refusal>(await newPerson(), 'POST', routes.api.comparisons, body);
    expect([answer.status, answer.body.error.issues]).toEqual([422, [{ path, message }]]);
  });

  it('is refused from the hundred and first on, also when many arrive at once', async () => {
    const person = await newPerson();
    await db.comparison.createMany({ data: Array.from({ length: 98 }, () => ({ userId: person.userId, name: 'x', currency: 'USD', assumptions: { ...defaultAssumptions } })) });
    const answers = await Promise.all(Array.from({ length: 5 }, () => callApi<Refusal>(person, 'POST', routes.api.comparisons, { name: 'One more' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.error.message).toBe('An account holds at most 100 comparisons. Delete one to make room.');
    expect(await db.comparison.count({ where: { userId: person.userId } })).toBe(100);
  });
});

describe('the sample', () => {
  it('can be added again and again, and gives the field guide’s figures', async () => {
    const person = await newPerson();
    const ids = [];
    for (let time = 0; time < 2; time++) ids.push((await callApi<{ id: string }>(person, 'POST', routes.api.sampleComparison, {})).body.id);
    expect(new Set(ids).size).toBe(2);
    const years = await db.projectionYear.groupBy({ by: ['offerId', 'year'], where: { comparisonId: ids[1] }, _sum: { amount: true }, orderBy: { year: 'asc' } });
    const [first] = (await list(person))[0]!.offers;
    expect(years.filter(({ offerId }) => offerId === first!.id).map(({ _sum }) => Number(_sum.amount) / 100)).toEqual([453_000, 433_000, 463_000, 493_000, 373_000]);
    expect(first).toMatchObject({ company: 'Halyard', currency: 'USD', total4: 184_200_000 });
  });
});

describe('the list', () => {
  it('shows the last changed first, with totals and the leader', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    const { id: newer } = await newOwner({ owner: person });
    expect((await list(person)).map((summary) => summary.id)).toEqual([newer, id]);
    const pay = aCriterion({ id: newId(), measure: { figure: 'average4', low: 50_000, high: 500_000 } });
    await callApi(person, 'PUT', routes.api.matrix(id), { version: 1, criteria: [pay] });
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, name: 'Renamed' });
    const [first, second] = await list(person);
    expect(first).toMatchObject({
      id,
      name: 'Renamed',
      version: 2,
      offers: [
        { id: offerIds[0], company: 'Company 1', currency: 'USD', total4: 40_000_000 },
        { id: offerIds[1], company: 'Company 2', currency: 'USD', total4: 40_000_400 },
      ],
      leader: { offerId: offerIds[1], company: 'Company 2' },
    });
    expect(second).toMatchObject({ id: newer, offers: [], leader: null });
    await callApi(person, 'PUT', routes.api.matrix(id), { version: 2, hidesTotals: true, criteria: [pay, aCriterion({ id: newId() })] });
    expect((await list(person))[0]?.leader).toBeNull();
  });

  it('compares pay across currencies only at the rates entered', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    const euros = termsOf({ company: 'Euros', currency: 'EUR', country: 'DE', effectiveTaxRate: 0.4, base: 95_000 });
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[1]!), { version: 1, terms: euros });
    await callApi(person, 'PUT', routes.api.matrix(id), { version: 1, criteria: [aCriterion({ id: newId(), measure: { figure: 'average4', low: 50_000, high: 100_001 } })] });
    const leader = async () => (await list(person))[0]?.leader?.company;
    const rates = (rate: number) => ({ ...defaultAssumptions, exchangeRates: [{ from: 'EUR', rate, date: '2026-11-20' }] });
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, assumptions: rates(0.9) });
    expect(await leader()).toBe('Company 1');
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 2, assumptions: rates(1.1) });
    expect(await leader()).toBe('Euros');
  });

  it('marks totals that lack a part, or the base', async () => {
    const { person, id } = await newOwner({ offers: 1 });
    const add = (terms: Parameters<typeof termsOf>[0]) => callApi(person, 'POST', routes.api.offers(id), { id: newId(), terms: termsOf(terms) });
    await add({ signOns: [aSignOn({ amount: null })] });
    await add({ base: null });
    const [summary] = await list(person);
    expect(summary?.offers.map(({ missing }) => missing)).toEqual(['none', 'some', 'base']);
  });

  it('names no leader where the offers are identical', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    for (const offerId of offerIds) await callApi(person, 'PUT', routes.api.offer(id, offerId), { version: 1, terms: termsOf({ company: 'Twin' }) });
    expect((await list(person))[0]).toMatchObject({ leader: null, offers: [{ company: 'Twin' }, { company: 'Twin' }] });
  });

  it('leaves deleted offers and comparisons out', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[1]!));
    expect((await list(person))[0]?.offers.map((offer) => offer.id)).toEqual([offerIds[0]]);
    await callApi(person, 'DELETE', routes.api.comparison(id));
    expect(await list(person)).toEqual([]);
  });
});

describe('changing a comparison', () => {
  it('stores what is sent and leaves the rest', async () => {
    const { person, id, view } = await newOwner();
    const assumptions = { sharePriceGrowth: 0.1, privateCountedShare: 0.5, raiseRate: 0.03 };
    expect((await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, assumptions })).body).toEqual({ version: 2 });
    expect((await callApi(person, 'PATCH', routes.api.comparison(id), { version: 2, name: ' Autumn ', currency: 'EUR' })).body).toEqual({ version: 3 });
    expect(await view()).toMatchObject({ name: 'Autumn', currency: 'EUR', assumptions, version: 3, matrixVersion: 1 });
  });

  it('from an old version is refused with what is stored', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, name: 'First tab' });
    const before = await view();
    const answer = await callApi<Refusal>(person, 'PATCH', routes.api.comparison(id), { version: 1, name: 'Second tab' });
    expect(answer.status).toBe(409);
    expect(answer.body.error.current).toEqual({ version: 2, name: 'First tab', currency: 'USD', assumptions: before.assumptions, offerIds });
    expect(await view()).toEqual(before);
  });

  it('by several tabs at once lets exactly one win', async () => {
    const { person, id, view } = await newOwner();
    const answers = await Promise.all(Array.from({ length: 5 }, (_, tab) => callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, name: `Tab ${tab}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect((await view()).name).toBe(`Tab ${answers.findIndex(({ status }) => status === 200)}`);
  });
});

describe('a copy', () => {
  it('holds everything but the links, under ids of its own', async () => {
    const { person, id, view } = await newOwner({ offers: 2 });
    const [offerId] = (await view()).offers.map(({ offer }) => offer.id);
    const judged = { scores: { [offerId!]: 4 }, remarks: { [offerId!]: { confidence: 'guess' as const, note: 'Heard it from a friend' } } };
    await callApi(person, 'PUT', routes.api.matrix(id), { version: 1, weighing: 'ranking', hidesTotals: true, criteria: [aCriterion({ id: newId(), ...judged })] });
    const original = await view();
    await callApi(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: 7 });
    const copied = (await callApi<{ id: string }>(person, 'POST', routes.api.duplicateComparison(id), {})).body.id;
    const copy = (await callApi<typeof original>(person, 'GET', routes.api.comparison(copied))).body;
    expect(copy).toMatchObject({ name: 'Spring (copy)', weighing: 'ranking', hidesTotals: true });
    expect(copy.criteria.map(({ scores, remarks }) => [Object.values(scores), Object.values(remarks)])).toEqual([[[4], Object.values(judged.remarks)]]);
    expect(copy.offers.map(({ offer: { id: _id, ...terms } }) => terms)).toEqual(original.offers.map(({ offer: { id: _id, ...terms } }) => terms));
    const ids = [original, copy].flatMap(({ offers, criteria }) => [...offers.map(({ offer }) => offer.id), ...criteria.map((criterion) => criterion.id)]);
    expect(new Set(ids).size).toBe(2 * (2 + 1));
    expect((await callApi(person, 'GET', routes.api.shareLinks(copied))).body).toEqual([]);
  });
});

describe('deleting a comparison', () => {
  it('hides it until it is brought back as it was', async () => {
    const { person, id, view } = await newOwner({ offers: 1 });
    const { updatedAt: _before, ...before } = await view();
    expect((await callApi(person, 'DELETE', routes.api.comparison(id))).status).toBe(204);
    expect((await callApi(person, 'GET', routes.api.comparison(id))).status).toBe(404);
    expect(await listDeletedComparisons(person)).toEqual([{ id, name: 'Spring', deletedAt: expect.any(String) }]);
    for (let time = 0; time < 2; time++) expect((await callApi(person, 'POST', routes.api.restoreComparison(id), {})).status).toBe(204);
    const { updatedAt: _after, ...after } = await view();
    expect(after).toEqual(before);
    expect(await listDeletedComparisons(person)).toEqual([]);
  });

  it('can be undone for 30 days, not longer', async () => {
    const { person, id } = await newOwner();
    await callApi(person, 'DELETE', routes.api.comparison(id));
    await db.comparison.update({ where: { id }, data: { deletedAt: daysAgo(31) } });
    expect((await callApi(person, 'POST', routes.api.restoreComparison(id), {})).status).toBe(404);
    expect(await listDeletedComparisons(person)).toEqual([]);
  });

  it('needs room to be undone', async () => {
    const { person, id } = await newOwner();
    await callApi(person, 'DELETE', routes.api.comparison(id));
    await db.comparison.createMany({ data: Array.from({ length: 100 }, () => ({ userId: person.userId, name: 'x', currency: 'USD', assumptions: { ...defaultAssumptions } })) });
    expect((await callApi(person, 'POST', routes.api.restoreComparison(id), {})).status).toBe(422);
  });

  it('is for good once its time is over, with everything in it', async () => {
    const gone = await newOwner({ offers: 1 });
    const kept = await newOwner({ offers: 2 });
    await db.comparison.update({ where: { id: gone.id }, data: { deletedAt: daysAgo(31) } });
    await db.offer.updateMany({ where: { comparisonId: kept.id, id: kept.offerIds[0] }, data: { deletedAt: daysAgo(31) } });
    await db.offer.updateMany({ where: { comparisonId: kept.id, id: kept.offerIds[1] }, data: { deletedAt: daysAgo(29) } });
    await purgeDeleted(new Date());
    expect(await db.comparison.count({ where: { id: gone.id } })).toBe(0);
    expect(await db.criterion.count({ where: { comparisonId: gone.id } })).toBe(0);
    expect((await db.offer.findMany({ where: { comparisonId: kept.id } })).map(({ id }) => id)).toEqual([kept.offerIds[1]]);
  });
});
