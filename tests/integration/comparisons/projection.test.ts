import { describe, expect, it } from 'vitest';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { findSharedComparison } from '@/lib/server/shares/find-shared-comparison';
import { callApi } from '@/tests/support/call-api';
import { newOwner, termsOf } from '@/tests/support/in-account';
import type { Person } from '@/tests/support/new-person';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const stored = (comparisonId: string) =>
  db.projectionSnapshot.findUniqueOrThrow({ where: { comparisonId }, include: { years: { orderBy: [{ offerId: 'asc' }, { year: 'asc' }, { kind: 'asc' }, { certainty: 'asc' }] } } });
const firstTotal = async (person: Person) => (await callApi<readonly ComparisonSummary[]>(person, 'GET', routes.api.comparisons)).body[0]?.offers[0]?.total4;
const baseOf = async (comparisonId: string) => (await stored(comparisonId)).years.filter(({ kind }) => kind === 'base').map(({ amount }) => Number(amount) / 100);

describe('the stored projection', () => {
  it('follows every change of its inputs', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    expect(await baseOf(id)).toEqual([100_000, 100_000, 100_000, 100_000, 100_000]);
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ base: 120_000 }) });
    expect(await baseOf(id)).toEqual([120_000, 120_000, 120_000, 120_000, 120_000]);
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, assumptions: { sharePriceGrowth: 0, privateCountedShare: 1, raiseRate: 0.1 } });
    expect(await baseOf(id)).toEqual([120_000, 132_000, 145_200, 159_720, 175_692]);
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    expect(await stored(id)).toMatchObject({ years: [], figures: {} });
    await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {});
    expect(await baseOf(id)).toHaveLength(5);
  });

  it('is left alone by what it is not made from', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 2 });
    const before = await stored(id);
    await callApi(person, 'PATCH', routes.api.comparison(id), { version: 1, name: 'Other' });
    await callApi(person, 'PUT', routes.api.offerOrder(id), { version: 2, offerIds: offerIds.toReversed() });
    expect(await stored(id)).toEqual(before);
  });

  it('tells the promised from the assumed and costs from pay', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    const costs = [{ id: 'commute', label: 'Commute', yearly: 3_000 }];
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ refreshers: yearlyRefreshers({ certainty: 'assumed', yearlyValue: 40_000 }), costs }) });
    const { years, figures } = await stored(id);
    expect(new Set(years.map(({ kind, certainty }) => `${kind} ${certainty}`))).toEqual(new Set(['base guaranteed', 'equity assumed', 'costs guaranteed']));
    expect(years.filter(({ kind }) => kind === 'costs').map(({ amount }) => amount)).toEqual([-300_000n, -300_000n, -300_000n, -300_000n, -300_000n]);
    const total4 = years.filter(({ year }) => year <= 4).reduce((sum, { amount }) => sum + amount, 0n);
    expect(figures).toMatchObject({ [offerIds[0]!]: { total4: Number(total4) } });
  });

  it('holds take-home pay where the tax is known, and nothing where it is not', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    const takeHome = async () => ((await stored(id)).figures as Record<string, { takeHome4: number | null }>)[offerIds[0]!]!.takeHome4;
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ base: 100_000, country: 'DE', effectiveTaxRate: 0.4 }) });
    expect(await takeHome()).toBe(24_000_000);
    await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 2, terms: termsOf({ base: 100_000, country: 'DE', effectiveTaxRate: null }) });
    expect(await takeHome()).toBeNull();
  });

  it('is written with the offer or not at all', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const [{ offers }, { years }] = [await view(), await stored(id)];
    await db.$executeRawUnsafe(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no more rows''; END'`);
    await db.$executeRawUnsafe('CREATE TRIGGER refuse BEFORE INSERT ON "ProjectionYear" EXECUTE FUNCTION refuse()');
    try {
      expect((await callApi(person, 'PUT', routes.api.offer(id, offerIds[0]!), { version: 1, terms: termsOf({ base: 1 }) })).status).toBe(500);
      expect((await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!))).status).toBe(204);
      expect((await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {})).status).toBe(500);
      expect((await view()).offers).toEqual([]);
    } finally {
      await db.$executeRawUnsafe('DROP FUNCTION refuse CASCADE');
    }
    await callApi(person, 'POST', routes.api.restoreOffer(id, offerIds[0]!), {});
    expect((await view()).offers).toEqual(offers);
    expect((await stored(id)).years).toEqual(years);
  });

  it('is computed anew where it belongs to other inputs', async () => {
    const { person, id } = await newOwner({ offers: 1 });
    const { inputHash } = await stored(id);
    await db.$executeRaw`UPDATE "Offer" SET "terms" = jsonb_set("terms", '{base}', '50000') WHERE "comparisonId" = ${id}::uuid`;
    expect(await firstTotal(person)).toBe(20_000_000);
    expect(await baseOf(id)).toEqual([50_000, 50_000, 50_000, 50_000, 50_000]);
    expect((await stored(id)).inputHash).not.toBe(inputHash);
  });

  it('is computed anew where an older engine made it', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    const spoil = () => db.projectionSnapshot.update({ where: { comparisonId: id }, data: { engineVersion: ENGINE_VERSION - 1, figures: {} } });
    await spoil();
    expect(await firstTotal(person)).toBe(40_000_000);
    expect(await stored(id)).toMatchObject({ engineVersion: ENGINE_VERSION, figures: { [offerIds[0]!]: { total4: 40_000_000 } } });
    await spoil();
    await callApi(person, 'GET', routes.api.comparison(id));
    await expect.poll(async () => (await stored(id)).engineVersion).toBe(ENGINE_VERSION);
    const { token } = (await callApi<{ token: string }>(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: null })).body;
    await spoil();
    expect((await findSharedComparison(token))?.projections[0]?.total4).toBe(40_000_000);
    await expect.poll(async () => (await stored(id)).engineVersion).toBe(ENGINE_VERSION);
  });

  it('belongs to all offers when several are saved at once', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 4 });
    await Promise.all(offerIds.map((offerId, index) => callApi(person, 'PUT', routes.api.offer(id, offerId), { version: 1, terms: termsOf({ base: 10_000 * (index + 1) }) })));
    const { years } = await stored(id);
    const firstYears = offerIds.map((offerId) => years.filter((row) => row.offerId === offerId && row.year === 1).map(({ amount }) => Number(amount) / 100));
    expect(firstYears).toEqual([[10_000], [20_000], [30_000], [40_000]]);
  });
});
