import { describe, expect, it } from 'vitest';
import { moneyCountedTwice } from '@/lib/engine/comparison/money-counted-twice';
import type { Measure } from '@/lib/engine/comparison/criterion';
import { aCriterion } from '@/tests/support/builders/a-criterion';

const total = aCriterion({ name: 'Total compensation', measure: { figure: 'average4', low: 1, high: 2 } });
const guaranteed = aCriterion({ name: 'What is sure', measure: { figure: 'guaranteed4', low: 1, high: 2 } });
const commute = aCriterion({ name: 'Commute', measure: { figure: 'commute', low: 600, high: 0 } satisfies Measure });
const byHand = (name: string, weight = 1) => aCriterion({ name, weight });
const names = (...criteria: Parameters<typeof moneyCountedTwice>[0]) => moneyCountedTwice(criteria).map(({ name }) => name);

describe('money that is counted twice', () => {
  it('is two measures of pay', () => {
    expect(names(total, byHand('Team'), guaranteed)).toEqual(['Total compensation', 'What is sure']);
  });

  it.each(['Base salary', 'PAY', 'Equity upside', 'Sign-on bonus', 'Stock', 'My shares'])('is a measure of pay and “%s” by hand', (name) => {
    expect(names(total, byHand(name))).toEqual(['Total compensation', name]);
  });

  it.each(['Company trajectory', 'Payments team', 'Sharepoint', 'Work–life balance'])('is not “%s”', (name) => {
    expect(names(total, byHand(name))).toEqual([]);
  });

  it('is a measure of pay and the chance of paying most', () => {
    expect(names(total, aCriterion({ name: 'Odds', measure: { figure: 'chanceBest', low: 0, high: 1 } }))).toEqual(['Total compensation', 'Odds']);
  });

  it('is not one measure, parts scored by hand, a commute, or what weighs nothing', () => {
    expect(names(total, commute)).toEqual([]);
    expect(names(byHand('Salary'), byHand('Equity'))).toEqual([]);
    expect(names(total, byHand('Salary', 0))).toEqual([]);
    expect(names(total, { ...guaranteed, weight: 0 })).toEqual([]);
  });
});
