import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import type { ComparisonDocument } from '@/lib/schemas/comparison';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { findSharedComparison } from '@/lib/server/shares/find-shared-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryComparison } from '@/tests/support/builders/arbitrary-comparison';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';
import { runToEnd } from '@/tests/support/run-to-end';
import { tableFingerprint } from '@/tests/support/table-fingerprint';
import { withoutIds } from '@/tests/support/without-ids';

const send = <Body = { id: string }>(person: Person, document: unknown) => callApi<Body>(person, 'POST', routes.api.importComparison, document);
const bringIn = async (person: Person, comparison: Comparison) => (await send(person, comparisonToDocument(comparison))).body.id;
const takeOut = async (person: Person, id: string) => {
  const { format: _format, version: _version, ...comparison } = (await callApi<ComparisonDocument>(person, 'GET', routes.api.exportJson(id))).body;
  return comparison;
};
const csv = (text: string) => Papa.parse<unknown[]>(text.replace(/^\uFEFF/, ''), { dynamicTyping: true }).data;

describe('importing what was exported', () => {
  it('loses nothing, ids aside', async () => {
    const person = await newPerson();
    await fc.assert(
      fc.asyncProperty(arbitraryComparison, async (comparison) => {
        const first = await bringIn(person, comparison);
        const exported = await takeOut(person, first);
        const second = await bringIn(person, exported);
        expect(withoutIds(exported)).toEqual(withoutIds(comparison));
        expect(withoutIds(await takeOut(person, second))).toEqual(withoutIds(comparison));
        await db.comparison.deleteMany({ where: { id: { in: [first, second] } } });
      }),
      { numRuns: 40 },
    );
  });

  it('takes the same file in again and again', async () => {
    const person = await newPerson();
    const [one, other] = [await bringIn(person, sampleComparison), await bringIn(person, sampleComparison)];
    expect(one).not.toBe(other);
    expect(withoutIds(await takeOut(person, one))).toEqual(withoutIds(await takeOut(person, other)));
  });
});

describe('a file to import', () => {
  const document = comparisonToDocument(sampleComparison);

  it.each<[string, unknown, string, string]>([
    ['of another kind', { ...document, format: 'something' }, 'format', 'This is not a Counterweight comparison'],
    ['of a newer format', { ...document, version: 2 }, 'version', 'This file was written by a newer Counterweight'],
    ['with a thing too many', { ...document, owner: 'me' }, 'owner', 'This does not belong here'],
    ['with an impossible offer', { ...document, offers: document.offers.map((offer, index) => (index === 2 ? { ...offer, base: -5 } : offer)) }, 'offers.2.base', 'An amount cannot be negative'],
    ['with two offers of one id', { ...document, offers: [document.offers[0], document.offers[0]], criteria: [] }, 'offers', 'Two offers share an id'],
    ['with thirteen offers', { ...document, offers: Array.from({ length: 13 }, (_, index) => anOffer({ id: `o${index}` })), criteria: [] }, 'offers', 'A comparison holds at most 12 offers'],
  ])('%s is refused at the field', async (_name, sent, path, message) => {
    const person = await newPerson();
    const before = await tableFingerprint();
    const answer = await send<Refusal>(person, sent);
    expect(answer.status).toBe(422);
    expect(answer.body.error.issues).toContainEqual({ path, message });
    expect(await tableFingerprint()).toBe(before);
  });

  it('may be large, but not over a megabyte', async () => {
    const person = await newPerson();
    const tranches = Array.from({ length: 120 }, (_, month) => ({ month, share: '1/120' }));
    const grants = Array.from({ length: 20 }, (_, index) => ({ ...sampleComparison.offers[0]!.grants[0]!, id: `g${index}`, vesting: { schedule: 'custom' as const, tranches } }));
    const large = comparisonToDocument(aComparison({ offers: Array.from({ length: 12 }, (_, index) => anOffer({ id: `o${index}`, grants, notes: 'n'.repeat(5_000) })) }));
    expect(JSON.stringify(large).length).toBeGreaterThan(800_000);
    expect((await send(person, large)).status).toBe(201);
    expect((await send(person, JSON.stringify(large) + ' '.repeat(1_048_576))).status).toBe(413);
    expect((await send(person, { ...document, name: 'x'.repeat(10_000_000) })).status).toBe(413);
  });

  it('that is no JSON is refused as that', async () => {
    expect((await send<Refusal>(await newPerson(), '{"format":')).body.error).toMatchObject({ code: 'malformed', message: 'The request is not valid JSON.' });
  });

  it('finds no room in a full account', async () => {
    const person = await newPerson();
    await db.comparison.createMany({ data: Array.from({ length: 100 }, () => ({ userId: person.userId, name: 'x', currency: 'USD', assumptions: {} })) });
    expect((await send(person, document)).status).toBe(422);
    expect(await db.comparison.count({ where: { userId: person.userId } })).toBe(100);
  });
});

describe('the downloads', () => {
  it('are private files named after the comparison', async () => {
    const person = await newPerson();
    const id = await bringIn(person, { ...sampleComparison, name: 'Frühling / שנה' });
    for (const [address, type, file] of [
      [routes.api.exportMatrixCsv(id), 'text/csv', 'matrix.csv'],
      [routes.api.exportProjectionCsv(id), 'text/csv', 'projection.csv'],
      [routes.api.exportJson(id), 'application/json', 'comparison.json'],
    ] as const) {
      const { status, headers } = await callApi(person, 'GET', address);
      expect(status).toBe(200);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="Fruhling ${file}"; filename*=UTF-8''Fr%C3%BChling%20%D7%A9%D7%A0%D7%94%20${file}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('hold the stored figures', async () => {
    const person = await newPerson();
    const id = await bringIn(person, sampleComparison);
    const projection = csv((await callApi(person, 'GET', routes.api.exportProjectionCsv(id))).text);
    expect(projection.slice(1, 6).map((row) => row[12])).toEqual([453_000, 433_000, 463_000, 493_000, 373_000]);
    const matrix = csv((await callApi(person, 'GET', routes.api.exportMatrixCsv(id))).text);
    expect(matrix[0]?.slice(0, 9)).toEqual(['Criterion', 'Weight', 'Normalised weight', 'A · Halyard', 'B · Cinder', 'C · Northwind', 'D · Quillon', 'A · Halyard: how sure', 'A · Halyard: note']);
    expect(matrix[2]?.slice(0, 9)).toEqual(['Team and manager', 20, 0.2, 3.5, 4, 5, 3, 'sure', null]);
  });
});

it('a score measured by the chance of paying most is the browser’s in the file, the list, the shared page and the decision', async () => {
  const person = await newPerson();
  const criteria = [aCriterion({ id: 'chance', measure: { figure: 'chanceBest', low: 0, high: 1 } })];
  const id = await bringIn(person, { ...sampleComparison, criteria });
  const { offers, currency, assumptions } = comparisonOf((await callApi<ComparisonView>(person, 'GET', routes.api.comparison(id))).body);
  const drawn = runToEnd(simulateComparison({ offers, currency, assumptions }, vestingPresets, taxTables));
  const chances = drawn.offers.map(({ gross }) => gross.chanceBest!);
  const best = offers[chances.indexOf(Math.max(...chances))]!;

  const matrix = csv((await callApi(person, 'GET', routes.api.exportMatrixCsv(id))).text);
  expect(matrix[1]?.slice(3, 7)).toEqual(chances.map((chance): unknown => expect.closeTo(1 + 4 * chance, 4)));
  const [listed] = (await callApi<readonly ComparisonSummary[]>(person, 'GET', routes.api.comparisons)).body;
  expect(listed?.leader?.offerId).toBe(best.id);
  const { token } = (await callApi<{ token: string }>(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: null })).body;
  expect((await findSharedComparison(token))?.projections.map(({ chanceBest }) => chanceBest?.counts)).toEqual(chances);
  const { facts } = (await callApi<DecisionView>(person, 'POST', routes.api.decision(id), { offerId: best.id, decidedOn: '2026-11-22', why: '' })).body;
  expect(facts.winner).toBe(best.id);
  expect(facts.offers.map(({ value }) => value)).toEqual(chances.map((chance): unknown => expect.closeTo(1 + 4 * chance, 9)));
});
