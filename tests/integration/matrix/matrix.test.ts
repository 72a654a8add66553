import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { callApi } from '@/tests/support/call-api';
import type { Refusal } from '@/tests/support/call-api';
import { newOwner } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';

const criterion = (change: Partial<Criterion> = {}) => aCriterion({ id: newId(), ...change });
const save = <Body = { version: number }>(person: Person, id: string, version: number, criteria: readonly unknown[], asked: object = {}) =>
  callApi<Body>(person, 'PUT', routes.api.matrix(id), { version, criteria, ...asked });

describe('saving the matrix', () => {
  it('keeps criteria, scores, measures and order', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    const criteria = [
      criterion({ name: 'שכר', weight: 0.1 + 0.2, low: 'too little', high: 'plenty', measure: { figure: 'guaranteed4', low: -1, high: 1_000_000.5 } }),
      criterion({ name: 'Team 🧭', weight: 0, scores: { [offerIds[0]!]: 3.5, [offerIds[1]!]: 1 } }),
    ];
    const answer = await save(person, id, 1, criteria);
    expect([answer.status, answer.body]).toEqual([200, { version: 2 }]);
    expect(await view()).toMatchObject({ criteria, matrixVersion: 2, version: 1 });
    const turned = [{ ...criteria[1]!, scores: { [offerIds[0]!]: 4 } }, criterion({ name: 'New' }), { ...criteria[0]!, measure: null }];
    await save(person, id, 2, turned);
    expect((await view()).criteria).toEqual(turned);
    expect((await save(person, id, 3, [])).status).toBe(200);
    expect((await view()).criteria).toEqual([]);
  });

  it('keeps how the weights were asked for, and how sure scores are and why, also of those that are open', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    const [one, other] = offerIds as [string, string];
    const remarks = { [one]: { confidence: 'guess' as const, note: 'Sam said so' }, [other]: { confidence: 'sure' as const, note: 'Ask on Monday' } };
    const criteria = [criterion({ scores: { [one]: 4 }, remarks }), criterion({ measure: { figure: 'commute', low: 600, high: 0 } })];
    expect((await save(person, id, 1, criteria, { weighing: 'swings', hidesTotals: true })).status).toBe(200);
    expect(await view()).toMatchObject({ criteria, weighing: 'swings', hidesTotals: true });
    await save(person, id, 2, [{ ...criteria[0]!, remarks: {} }]);
    expect(await view()).toMatchObject({ criteria: [{ scores: { [one]: 4 }, remarks: {} }], weighing: 'sliders', hidesTotals: false });
  });

  it('reads what was sent before there were remarks: sure, without a note, by sliders', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const { remarks: _none, ...older } = criterion({ scores: { [offerIds[0]!]: 4 } });
    expect((await save(person, id, 1, [older])).status).toBe(200);
    expect(await view()).toMatchObject({ criteria: [{ ...older, remarks: {} }], weighing: 'sliders', hidesTotals: false });
  });

  it('from an old version is refused with what is stored, and changes nothing', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const [first, second] = [criterion({ name: 'First tab', scores: { [offerIds[0]!]: 2 } }), criterion({ name: 'Second tab' })];
    await save(person, id, 1, [first]);
    const before = await view();
    const answer = await save<Refusal>(person, id, 1, [second]);
    expect(answer.status).toBe(409);
    expect(answer.body.error.current).toEqual({ version: 2, criteria: [first], weighing: 'sliders', hidesTotals: false });
    expect(await view()).toEqual(before);
  });

  it('by several tabs at once lets exactly one win', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const tabs = Array.from({ length: 5 }, (_, tab) => [criterion({ name: `Tab ${tab}`, scores: { [offerIds[0]!]: 3 } })]);
    const answers = await Promise.all(tabs.map((criteria) => save(person, id, 1, criteria)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect((await view()).criteria).toEqual(tabs[answers.findIndex(({ status }) => status === 200)]);
  });

  it('refuses scores of offers that are not in the comparison, each by its field', async () => {
    const other = await newOwner({ offers: 1 });
    const { person, id, offerIds, view } = await newOwner({ offers: 1 });
    const before = await view();
    const answer = await save<Refusal>(person, id, 1, [criterion({ scores: { [offerIds[0]!]: 3 } }), criterion({ scores: { [other.offerIds[0]!]: 3 } })]);
    expect(answer.status).toBe(422);
    expect(answer.body.error.issues).toEqual([{ path: `criteria.1.scores.${other.offerIds[0]}`, message: 'This score belongs to no offer of the comparison' }]);
    const remarked = await save<Refusal>(person, id, 1, [criterion({ remarks: { [other.offerIds[0]!]: { confidence: 'guess', note: '' } } })]);
    expect(remarked.body.error.issues).toEqual([{ path: `criteria.0.remarks.${other.offerIds[0]}`, message: 'This remark belongs to no offer of the comparison' }]);
    expect(await view()).toEqual(before);
  });

  it('under the id of somebody else’s criterion leaves theirs alone', async () => {
    const other = await newOwner({ offers: 1 });
    const theirs = await other.view();
    const { person, id, view } = await newOwner();
    const mine = theirs.criteria.map(({ id: taken }) => criterion({ id: taken, name: 'Mine' }));
    expect((await save(person, id, 1, mine)).status).toBe(200);
    expect((await view()).criteria).toEqual(mine);
    expect(await other.view()).toEqual(theirs);
  });

  it.each([
    ['an id that is none', { id: 'pay' }, 'criteria.0.id'],
    ['a score off the scale', { scores: { [newId()]: 5.5 } }, /^criteria\.0\.scores\./],
    ['a score between half steps', { scores: { [newId()]: 3.2 } }, /^criteria\.0\.scores\./],
    ['a score of nothing', { scores: { pay: 3 } }, 'criteria.0.scores.pay'],
    ['a remark on nothing', { remarks: { pay: { confidence: 'sure', note: '' } } }, 'criteria.0.remarks.pay'],
    ['a doubt that is none', { remarks: { [newId()]: { confidence: 'maybe', note: '' } } }, /^criteria\.0\.remarks\..+\.confidence$/],
    ['too long a note', { remarks: { [newId()]: { confidence: 'sure', note: 'x'.repeat(501) } } }, /^criteria\.0\.remarks\..+\.note$/],
    ['a negative weight', { weight: -1 }, 'criteria.0.weight'],
    ['1e308 as weight', { weight: 1e308 }, 'criteria.0.weight'],
    ['no name', { name: '' }, 'criteria.0.name'],
    ['a longer commute that earns more', { measure: { figure: 'commute', low: 0, high: 600 } }, 'criteria.0.measure.high'],
    ['anchors the wrong way round', { measure: { figure: 'average4', low: 5, high: 1 } }, 'criteria.0.measure.high'],
  ])('refuses %s at the field', async (_name, change, path) => {
    const { person, id, view } = await newOwner();
    const before = await view();
    const answer = await save<Refusal>(person, id, 1, [{ ...criterion(), ...change }]);
    expect(answer.status).toBe(422);
    expect(answer.body.error.issues).toHaveLength(1);
    expect(answer.body.error.issues?.[0]?.path).toEqual(typeof path === 'string' ? path : expect.stringMatching(path));
    expect(await view()).toEqual(before);
  });

  it('takes thirty criteria and no more, no two of one id', async () => {
    const { person, id } = await newOwner();
    const criteria = Array.from({ length: 31 }, () => criterion());
    expect((await save<Refusal>(person, id, 1, criteria)).body.error.issues).toEqual([{ path: 'criteria', message: 'Enter at most 30 criteria' }]);
    expect((await save<Refusal>(person, id, 1, [criteria[0], { ...criteria[0], id: criteria[0]!.id.toUpperCase() }])).status).toBe(422);
    expect((await save(person, id, 1, criteria.slice(1))).status).toBe(200);
  });

  it('takes a stranger for nobody', async () => {
    const { id, view } = await newOwner();
    const before = await view();
    expect((await save(await newPerson(), id, 1, [])).status).toBe(404);
    expect(await view()).toEqual(before);
  });
});

describe('the scores of a deleted offer', () => {
  it('are hidden, outlive saves of the matrix, and come back with it', async () => {
    const { person, id, offerIds, view } = await newOwner({ offers: 2 });
    const [gone, stays] = offerIds as [string, string];
    const team = criterion({ scores: { [gone]: 4.5, [stays]: 2 } });
    await save(person, id, 1, [team]);
    await callApi(person, 'DELETE', routes.api.offer(id, gone));
    expect((await view()).criteria[0]?.scores).toEqual({ [stays]: 2 });
    await save(person, id, 2, [{ ...team, name: 'Team, renamed', scores: { [stays]: 3 } }]);
    await callApi(person, 'POST', routes.api.restoreOffer(id, gone), {});
    expect((await view()).criteria).toEqual([{ ...team, name: 'Team, renamed', scores: { [gone]: 4.5, [stays]: 3 } }]);
  });

  it('do not keep another tab, which still shows it, from saving', async () => {
    const { person, id, offerIds } = await newOwner({ offers: 1 });
    const team = criterion({ scores: { [offerIds[0]!]: 4 } });
    await save(person, id, 1, [team]);
    await callApi(person, 'DELETE', routes.api.offer(id, offerIds[0]!));
    expect((await save(person, id, 2, [{ ...team, scores: { [offerIds[0]!]: 1 } }])).status).toBe(200);
    expect((await db.score.findMany({ where: { comparisonId: id } })).map(({ value }) => value)).toEqual([4]);
  });
});
