import { describe, expect, it } from 'vitest';
import { insertCriterion, moveCriterion, saveCriterion, setRemark, setScore } from '@/components/matrix/edit-criteria';
import { aCriterion } from '@/tests/support/builders/a-criterion';

const criteria = ['pay', 'team', 'growth'].map((id) => aCriterion({ id, name: id, scores: { a: 3, b: 4 } }));
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');

describe('editing criteria', () => {
  it('saves a known criterion in its place and a new one at the end', () => {
    const renamed = saveCriterion(criteria, aCriterion({ id: 'team', name: 'People' }));
    expect(renamed.map(({ name }) => name)).toEqual(['pay', 'People', 'growth']);
    expect(order(saveCriterion(criteria, aCriterion({ id: 'place' })))).toBe('pay team growth place');
  });

  it('remarks on a score, which may be open, and forgets what is nothing to remark', () => {
    const guess = { confidence: 'guess' as const, note: '' };
    const next = setRemark(criteria, 'team', 'c', guess);
    expect([next[1]?.remarks, next[0] === criteria[0]]).toEqual([{ c: guess }, true]);
    expect(setScore(next, 'team', 'c', null)[1]?.remarks).toEqual({ c: guess });
    expect(setRemark(next, 'team', 'c', { confidence: 'sure', note: '' })[1]?.remarks).toEqual({});
    expect(setRemark(next, 'team', 'c', { confidence: 'sure', note: 'Met them' })[1]?.remarks).toEqual({ c: { confidence: 'sure', note: 'Met them' } });
  });

  it('sets a score and takes it away', () => {
    expect(setScore(criteria, 'team', 'b', 2.5)[1]?.scores).toEqual({ a: 3, b: 2.5 });
    expect(setScore(criteria, 'team', 'c', 5)[1]?.scores).toEqual({ a: 3, b: 4, c: 5 });
    expect(setScore(criteria, 'team', 'b', null)[1]?.scores).toEqual({ a: 3 });
    expect(criteria[1]?.scores).toEqual({ a: 3, b: 4 });
  });

  it('moves a criterion, to the nearest end where the place lies outside', () => {
    expect(order(moveCriterion(criteria, 'growth', 0))).toBe('growth pay team');
    expect(order(moveCriterion(criteria, 'pay', 1))).toBe('team pay growth');
    expect(order(moveCriterion(criteria, 'pay', 99))).toBe('team growth pay');
    expect(order(moveCriterion(criteria, 'growth', -5))).toBe('growth pay team');
    expect(moveCriterion(criteria, 'nothing', 1)).toBe(criteria);
  });

  it('puts a removed criterion back where it was', () => {
    const without = criteria.filter(({ id }) => id !== 'team');
    expect(insertCriterion(without, criteria[1]!, 1)).toEqual(criteria);
  });
});
