import { expect, it } from 'vitest';
import { readChoice } from '@/components/record/read-choice';
import { readOutcomes } from '@/components/record/read-outcomes';

it('reads a choice back as it was kept, and nothing else', () => {
  const draft = { offerId: 'a', decidedOn: null, why: 'The team' };
  expect(readChoice(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const other of [null, 'a', 3, [], {}, { ...draft, why: 7 }, { ...draft, offerId: {} }]) expect(readChoice(other)).toBeNull();
});

it('reads outcomes back as they were kept, and nothing else', async () => {
  const outcomes = { startPrice: 100, years: [{ year: 1, sharePrice: 121, refresher: null, bonus: 0 }], again: 'no', note: '' };
  expect(await readOutcomes(outcomes)).toEqual(outcomes);
  for (const other of [null, {}, { ...outcomes, startPrice: '100' }]) expect(await readOutcomes(other)).toBeNull();
});
