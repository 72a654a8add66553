import { describe, expect, it } from 'vitest';
import { lookBackSentence } from '@/components/record/look-back-words';
import { firstOutcomes, withYear, yearOutcome } from '@/components/record/outcome-draft';
import { choiceSentence, regretSentence, verdictSentence, weightingsSentence } from '@/components/record/record-words';
import type { LookBackYear } from '@/lib/engine/record/look-back';
import { aGrant } from '@/tests/support/builders/a-grant';

const nameOf = (id: string) => ({ a: 'Halyard', b: 'Cinder' })[id] ?? '';
const led = { verdict: 'close', winner: 'a', margin: 0.2 } as const;

describe('the verdict in a sentence', () => {
  it.each([
    [led, 'then', 'Halyard led the matrix by 0.20, which is close.'],
    [{ ...led, verdict: 'clear' }, 'now', 'Halyard leads the matrix by 0.20.'],
    [{ ...led, verdict: 'clear', margin: null }, 'then', 'Halyard led the matrix.'],
    [{ verdict: 'tie', winner: null, margin: 0 }, 'now', 'Several offers are level at the top of the matrix.'],
    [{ verdict: null, winner: null, margin: null }, 'then', 'The matrix named no leader yet.'],
  ] as const)('%j, %s', (facts, tense, sentence) => {
    expect(verdictSentence(facts, nameOf, tense, 'en-US')).toBe(sentence);
  });

  it('says in how many weightings, where anything led', () => {
    expect(weightingsSentence({ firstShare: 0.531 }, 'en-US')).toBe('It came first in 53% of all weightings.');
    expect(weightingsSentence({ firstShare: null }, 'en-US')).toBeNull();
  });
});

it('says where answer and verdict disagree, and takes no side', () => {
  expect(regretSentence({ offerId: 'a' }, led, nameOf)).toBe('You would regret not taking Halyard, and the matrix puts it first too.');
  expect(regretSentence({ offerId: 'b' }, led, nameOf)).toBe('You would regret not taking Cinder, and the matrix puts Halyard first. The two disagree; both stay as they are.');
  expect(regretSentence({ offerId: 'b' }, { verdict: 'tie', winner: null, margin: 0 }, nameOf)).toBe('You would regret not taking Cinder. The matrix has several offers level at the top.');
});

it.each([
  ['a', 'a', 'a', 'You went with the matrix and with what you said you would regret.'],
  ['b', 'a', 'a', 'You went against the matrix and against what you said you would regret.'],
  ['b', 'a', 'b', 'You went against the matrix, and with what you said you would regret.'],
  ['a', 'a', 'b', 'You went with the matrix, and against what you said you would regret.'],
  ['a', 'a', null, 'You went with the matrix.'],
  ['b', null, 'a', 'You went against what you said you would regret.'],
  ['b', null, null, null],
])('choosing %s where %s leads and %s would be regretted', (chosen, winner, regretted, sentence) => {
  expect(choiceSentence(chosen, { winner }, regretted === null ? null : { offerId: regretted })).toBe(sentence);
});

describe('looking back in a sentence', () => {
  const year = (number: number, projected: number, came: number) => ({ year: number, projected: { gross: projected }, came: { gross: came } }) as unknown as LookBackYear;
  it.each([
    [[year(1, 40_000_000, 45_000_000)], 'For the first year it comes to $450K where $400K was projected: $50K more.'],
    [[year(1, 40_000_000, 35_000_000), year(2, 40_000_000, 40_000_000)], 'Over 2 years it comes to $750K where $800K was projected: $50K less.'],
    [[year(1, 40_000_000, 40_000_000)], 'For the first year $400K was projected. Enter what came, and the difference shows here.'],
  ])('%#', (told, sentence) => {
    expect(lookBackSentence(told, 'USD', 'en-US')).toBe(sentence);
  });
});

describe('the fields of looking back', () => {
  const nothing = firstOutcomes(null, { grants: [] });
  it('begin with the price a grant names, else with nothing', () => {
    expect(firstOutcomes(null, { grants: [aGrant(), aGrant({ price: 42 })] }).startPrice).toBe(42);
    expect(nothing.startPrice).toBeNull();
    expect(firstOutcomes({ ...nothing, startPrice: 7 }, { grants: [aGrant({ price: 42 })] }).startPrice).toBe(7);
  });

  it('keep a year in order while anything is told of it', () => {
    const both = withYear(withYear(nothing, { ...yearOutcome(nothing, 2), bonus: 5 }), { ...yearOutcome(nothing, 1), refresher: 0 });
    expect(both.years.map(({ year }) => year)).toEqual([1, 2]);
    expect(withYear(both, { ...yearOutcome(both, 1), refresher: null }).years.map(({ year }) => year)).toEqual([2]);
  });
});
