import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { freezeFacts } from '@/lib/engine/record/freeze-facts';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';

const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b', base: null })];
const factsOf = (change: Parameters<typeof aComparison>[0]) => {
  const comparison = aComparison({ offers, ...change });
  return freezeFacts(comparison, projectComparison(comparison, vestingPresets));
};

it('keeps who leads, by how much, how sure that is and what each offer comes to', () => {
  expect(factsOf({ criteria: [aCriterion({ id: 'team', scores: { a: 4, b: 2.5 } })] })).toEqual({
    engineVersion: ENGINE_VERSION,
    verdict: 'clear',
    winner: 'a',
    margin: 1.5,
    firstShare: 1,
    offers: [{ id: 'a', value: 4, total4: 48_000_000 }, { id: 'b', value: 2.5, total4: null }],
  });
});

it('keeps that nothing leads where offers are level or nothing can be scored', () => {
  expect(factsOf({ criteria: [aCriterion({ scores: { a: 3, b: 3 } })] })).toMatchObject({ verdict: 'tie', winner: null, margin: 0, firstShare: null });
  expect(factsOf({ criteria: [] })).toMatchObject({ verdict: null, winner: null, margin: null, firstShare: null, offers: [{ value: null }, { value: null }] });
  expect(factsOf({ criteria: [], offers: [] })).toMatchObject({ verdict: null, winner: null, offers: [] });
});
