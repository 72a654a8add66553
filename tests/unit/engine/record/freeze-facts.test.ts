import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { freezeFacts } from '@/lib/engine/record/freeze-facts';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';
import { runToEnd } from '@/tests/support/run-to-end';

const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b', base: null })];
const factsOf = (change: Parameters<typeof aComparison>[0]) => {
  const comparison = aComparison({ offers, ...change });
  return freezeFacts(comparison, projectComparison(comparison, vestingPresets), null);
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

it('reads measured pay at the rates entered, as the matrix does, and keeps totals in the currency of each offer', () => {
  const { assumptions } = aComparison();
  const facts = factsOf({
    offers: [anOffer({ id: 'a', base: 120_000 }), anOffer({ id: 'b', base: 120_000, currency: 'EUR' })],
    assumptions: { ...assumptions, exchangeRates: [{ from: 'EUR', rate: 1.5, date: '2026-11-20' }] },
    criteria: [aCriterion({ id: 'pay', measure: { figure: 'average4', low: 100_000, high: 200_000 } })],
  });
  expect(facts).toMatchObject({ winner: 'b', offers: [{ id: 'a', value: 1.8, total4: 48_000_000 }, { id: 'b', value: 4.2, total4: 48_000_000 }] });
});

it('reads a chance of paying most off the futures drawn', () => {
  const comparison = aComparison({ offers: [anOffer({ id: 'a' }), anOffer({ id: 'b', base: 300_000 })], criteria: [aCriterion({ id: 'chance', measure: { figure: 'chanceBest', low: 0, high: 1 } })] });
  const facts = freezeFacts(comparison, projectComparison(comparison, vestingPresets), runToEnd(simulateComparison(comparison, vestingPresets, null)));
  expect(facts).toMatchObject({ winner: 'b', margin: 4, offers: [{ value: 1 }, { value: 5 }] });
});
