import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { DeletedOffer } from '@/lib/engine/comparison/deleted-offer';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { aGrant } from '@/tests/support/builders/a-grant';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { newOwner, termsOf } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';

type Saved = { readonly version: number };

describe('adding an offer', () => {
  it('puts it at the end, with the id the browser made', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const offerId = newId();
    const answer = await callApi<Saved>(person, 'POST', routes.api.offers(id), { id: offerId, terms: termsOf({ company: 'Globex' }) });
    expect([answer.status, answer.body]).toEqual([201, { version: 1 }]);
    expect((await view()).offers.map(({ offer }) => offer.id)).toEqual([...offerIds, offerId]);
    expect((await view()).offers[1]?.offer).toEqual({ ...termsOf({ company: 'Globex' }), id: offerId });
  });

  it('changes nothing when it is sent again after a lost answer', async () => {
    const { person, id, view } = await newOwner();
    const offer = { id: newId(), terms: termsOf({ company: '  Globex ' }) };
    const first = await callApi<Saved>(person, 'POST', routes.api.offers(id), offer);
    const again = await callApi<Saved>(person, 'POST', routes.api.offers(id), { ...offer, id: offer.id.toUpperCase() });
    expect([first.status, again.status, again.body]).toEqual([201, 201, { version: 1 }]);
    expect((await view()).offers).toHaveLength(1);
  });

  it('is refused where the id has other terms, and says which', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const before = await view();
    const answer = await callApi<Refusal>(person, 'POST', routes.api.offers(id), { id: offerIds[0], terms: termsOf({ company: 'Other' }) });
    expect(answer.status).toBe(409);
    expect(answer.body.error.current).toEqual(before.offers[0]);
    expect(await view()).toEqual(before);
  });

  it('takes an id that somebody else has, without touching theirs', async () => {
    const other = await newOwner({ offers: 1 });
    const theirs = await other.view();
    const { person, id, view } = await newOwner();
    const answer = await callApi(person, 'POST', routes.api.offers(id), { id: other.offerIds[0], terms: termsOf({ company: 'Mine' }) });
    expect(answer.status).toBe(201);
    expect((await view()).offers[0]?.offer.company).toBe('Mine');
    expect(await other.view()).toEqual(theirs);
  });

  it('that was deleted meanwhile brings it back with the new terms', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    const answer = await callApi<Saved>(person, 'POST', routes.api.offers(id), { id: offerIds[0], terms: termsOf({ company: 'Again' }) });
    expect([answer.status, answer.body]).toEqual([201, { version: 2 }]);
    expect((await view()).offers.map(({ offer }) => offer.company)).toEqual(['Company 2', 'Again']);
  });

  it('stops at twelve, also when many arrive at once', async () => {
    const { person, id, view } = await newOwner({ offers: 10 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => callApi<Refusal>(person, 'POST', routes.api.offers(id), { id: newId(), terms: termsOf() })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.error.message).toBe('A comparison holds at most 12 offers. Delete one to make room.');
    expect((await view()).offers).toHaveLength(12);
  });

  it.each([
    ['no company', { company: '  ' }, 'terms.company', 'Enter the company name'],
    ['a negative base', { base: -1 }, 'terms.base', 'An amount cannot be negative'],
    ['1e308', { base: 1e308 }, 'terms.base', 'That amount is too large'],
    ['a day that does not exist', { startDate: '2027-02-30' }, 'terms.startDate', 'Enter a date that exists'],
    ['a schedule nobody knows', { grants: [aGrant({ id: 'g', vesting: { schedule: 'preset', preset: 'one-yeer' } })] }, 'terms.grants.0.vesting.preset', 'There is no such schedule. The nearest: one-year, three-year-even, even-4y-quarterly'],
    ['a place nobody knows', { state: 'NY', locality: 'new-york' }, 'terms.locality', 'We don’t know this place in New York. The nearest we know: new-york-city'],
    ['a NUL in the company', { company: 'A\u0000B' }, 'terms.company', 'Remove the control characters'],
    ['half an emoji', { company: 'A\ud83d' }, 'terms.company', 'Remove the control characters'],
  ])('with %s is refused at the field', async (_name, change, path, message) => {
    const { person, id, view } = await newOwner();
    const answer = await callApi<Refusal>(person, 'POST', routes.api.offers(id), { id: newId(), terms: { ...termsOf(), ...change } });
    expect(answer.status).toBe(422);
    expect(answer.body.error.issues).toEqual([{ path, message }]);
    expect((await view()).offers).toEqual([]);
  });

  it.each([
    ['the largest grants there can be', { value: 1e10, shares: 1e11, fullyDilutedShares: null, price: 0.1, sizeBy: 'shares' as const }],
    ['a price next to nothing', { value: 1e10, price: 5e-324, sizeBy: 'value' as const }],
  ])('with %s is stored with a projection of whole amounts', async (_name, change) => {
    const { person, id } = await newOwner();
    const grants = Array.from({ length: 20 }, (_, index) => aGrant({ id: `g${index}`, ...change }));
    const terms = termsOf({ base: 1e10, grants, sharePriceGrowth: 3, raiseRate: 3 });
    expect((await callApi(person, 'POST', routes.api.offers(id), { id: newId(), terms })).status).toBe(201);
    const { figures } = await db.projectionSnapshot.findUniqueOrThrow({ where: { comparisonId: id } });
    const stored = Object.values(figures as Record<string, Record<string, number | null>>)[0]!;
    const amounts = [stored.total4, stored.average4, stored.year1, stored.steadyState, stored.guaranteed4, stored.takeHome4 ?? 0];
    expect(amounts.filter((amount) => !Number.isSafeInteger(amount))).toEqual([]);
  });

  it('keeps emoji and right-to-left names as they are', async () => {
    const { person, id, view } = await newOwner();
    const names = ['שָׁלוֹם בע״מ', 'شركة ١٢٣', '👩‍👩‍👧‍👦 Co', '株式会社 例', 'ﷺ'.repeat(40)];
    for (const company of names) await callApi(person, 'POST', routes.api.offers(id), { id: newId(), terms: termsOf({ company }) });
    expect((await view()).offers.map(({ offer }) => offer.company)).toEqual(names);
  });
});

describe('saving an offer', () => {
  it('replaces the terms and answers with the next version', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const answer = await callApi<Saved>(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: 'New', base: null }) });
    expect([answer.status, answer.body]).toEqual([200, { version: 2 }]);
    expect((await view()).offers).toEqual([{ version: 2, offer: { ...termsOf({ company: 'New', base: null }), id: offerIds[0] } }]);
  });

  it('from an old version is refused, says what is stored, and changes nothing', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: 'First tab' }) });
    const before = await view();
    const answer = await callApi<Refusal>(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: 'Second tab' }) });
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toBe('This offer was changed somewhere else in the meantime.');
    expect(answer.body.error.current).toEqual(before.offers[0]);
    expect(await view()).toEqual(before);
  });

  it('by several tabs at once lets exactly one win', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const tabs = Array.from({ length: 5 }, (_, tab) => callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ company: `Tab ${tab}` }) }));
    const answers = await Promise.all(tabs);
    const winners = answers.flatMap(({ status }, tab) => (status === 200 ? [tab] : []));
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
    expect((await view()).offers[0]).toMatchObject({ version: 2, offer: { company: `Tab ${winners[0]}` } });
  });

  it('that is deleted is refused as not there', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    expect((await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf() })).status).toBe(404);
  });
});

describe('deleting an offer', () => {
  it('takes it out, and restoring brings it back at the end with its terms and version', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    const [first] = (await view()).offers;
    expect((await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!))).status).toBe(204);
    expect((await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!))).status).toBe(404);
    expect((await view()).offers.map(({ offer }) => offer.id)).toEqual([offerIds[1]]);
    const answer = await callApi<Saved>(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {});
    expect([answer.status, answer.body]).toEqual([200, { version: 1 }]);
    expect((await view()).offers.map(({ offer }) => offer.id)).toEqual([offerIds[1], offerIds[0]]);
    expect((await view()).offers[1]).toEqual(first);
  });

  it('can be undone twice without harm', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    const answers = await Promise.all([1, 2].map(() => callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {})));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await view()).offers).toHaveLength(2);
  });

  it('can be undone for 30 days, not longer', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    await db.offer.updateMany({ where: { comparisonId: id }, data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) } });
    expect((await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {})).status).toBe(404);
  });

  it('makes room, and restoring needs room', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 12 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    expect((await callApi(person, 'POST', routes.api.offers(id), { id: newId(), terms: termsOf() })).status).toBe(201);
    expect((await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {})).status).toBe(422);
  });
});

describe('the order of offers', () => {
  it('is stored under the next version of the comparison', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 3 });
    const turned = offerIds.toReversed();
    const answer = await callApi<Saved>(person, 'PUT', routes.api.offerOrder(id), { version: 1, offerIds: turned });
    expect([answer.status, answer.body]).toEqual([200, { version: 2 }]);
    expect((await view()).offers.map(({ offer }) => offer.id)).toEqual(turned);
  });

  it.each([
    ['an old version', (ids: readonly string[]) => ({ version: 7, offerIds: ids })],
    ['an offer missing', (ids: readonly string[]) => ({ version: 1, offerIds: ids.slice(1) })],
    ['an offer too many', (ids: readonly string[]) => ({ version: 1, offerIds: [...ids, newId()] })],
    ['another offer', (ids: readonly string[]) => ({ version: 1, offerIds: [...ids.slice(1), newId()] })],
  ])('with %s is refused with what is stored', async (_name, change) => {
    const { person, id, offerIds, view } = await newOwner({ offers: 3 });
    const before = await view();
    const answer = await callApi<Refusal>(person, 'PUT', routes.api.offerOrder(id), change(offerIds));
    expect(answer.status).toBe(409);
    expect(answer.body.error.current).toEqual({ version: 1, name: 'Spring', currency: 'USD', assumptions: before.assumptions, offerIds });
    expect(await view()).toEqual(before);
  });

  it('names every offer once', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    const answer = await callApi<Refusal>(person, 'PUT', routes.api.offerOrder(id), { version: 1, offerIds: [offerIds[0], offerIds[0]] });
    expect(answer.body.error.issues).toEqual([{ path: 'offerIds', message: 'An offer is listed twice' }]);
  });
});

it('takes a stranger for nobody', async () => {
  const { id, offerIds, view } = await newOwner({ offers: 1 });
  const before = await view();
  const stranger = await newPerson();
  const answers = [
    await callApi(stranger, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf() }),
    await callApi(stranger, 'DELETE', routes.api.offer(id, offerIds[0]!)),
    await callApi(stranger, 'POST', routes.api.offers(id), { id: newId(), terms: termsOf() }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(await view()).toEqual(before);
});

describe('deleted offers', () => {
  type Listed = { readonly offers: readonly DeletedOffer[] };

  it('are listed, the last first, until they are brought back or gone for good', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 3 });
    const list = async () => (await callApi<Listed>(person, 'GET', routes.api.deletedOffers(id))).body.offers.map(({ company }) => company);
    expect(await list()).toEqual([]);
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[1]!));
    expect(await list()).toEqual(['Company 2', 'Company 1']);
    await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[1]!), {});
    expect(await list()).toEqual(['Company 1']);
    expect((await view()).offers.map(({ offer }) => offer.company)).toEqual(['Company 3', 'Company 2']);
    await db.offer.updateMany({ where: { comparisonId: id, id: offerIds[0]! }, data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) } });
    expect(await list()).toEqual([]);
  });

  it('say when they were deleted, and nothing else of their terms', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    const [offer, ...others] = (await callApi<Listed>(person, 'GET', routes.api.deletedOffers(id))).body.offers;
    expect(others).toEqual([]);
    expect(offer).toEqual({ id: offerIds[0], company: 'Company 1', deletedAt: expect.any(String) });
    expect(new Date(offer!.deletedAt).toISOString()).toBe(offer!.deletedAt);
  });
});
