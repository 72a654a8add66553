import { describe, expect, it } from 'vitest';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Measure } from '@/lib/engine/comparison/criterion';
import { weighsChance } from '@/lib/engine/comparison/weighs-chance';
import type { Offer } from '@/lib/engine/offer/offer';
import { comparableProjections } from '@/lib/engine/projection/comparable-projections';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { withChances } from '@/lib/engine/uncertainty/with-chances';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { runToEnd } from '@/tests/support/run-to-end';

const chance: Measure = { figure: 'chanceBest', low: 0, high: 1 };
const measured = (comparison: Comparison): Comparison => {
  const { assumptions } = comparison;
  return { ...comparison, assumptions: { ...assumptions, uncertainty: { ...assumptions.uncertainty, paths: 1_000 } }, criteria: [aCriterion({ id: 'chance', measure: chance })] };
};
const of = (offers: readonly Offer[], change: Partial<Comparison> = {}) => measured(aComparison({ offers, ...change }));

/** The scores as a page has them: futures drawn with the tax tables or, as on the server, without. */
const scoresOf = (comparison: Comparison, tables = taxTables) => {
  const uncertainty = runToEnd(simulateComparison(comparison, vestingPresets, tables));
  const projections = withChances(comparableProjections(comparison, projectComparison(comparison, vestingPresets)), uncertainty);
  return comparisonMatrix(comparison, projections).offers.map(({ scores }) => scores['chance'] ?? null);
};

const [most, least] = [anOffer({ id: 'most', base: 200_000 }), anOffer({ id: 'least', base: 100_000 })];

describe('a score measured by the chance of paying most', () => {
  it('is 5 for what always pays most, 1 for what never does, and 3 for each of two that are level', () => {
    expect(scoresOf(of([most, least]))).toEqual([5, 1]);
    expect(scoresOf(of([most, { ...most, id: 'other' }]))).toEqual([3, 3]);
  });

  it('lies on the line between its anchors', () => {
    const quarters = of(['a', 'b', 'c', 'd'].map((id) => anOffer({ id })));
    expect(scoresOf(quarters)).toEqual([2, 2, 2, 2]);
    const halved = { ...quarters, criteria: [aCriterion({ id: 'chance', measure: { ...chance, high: 0.5 } })] };
    expect(scoresOf(halved)).toEqual([3, 3, 3, 3]);
  });

  it('is the same with and without tax tables, and adds up over the offers: four points for a whole chance', () => {
    const sample = measured(sampleComparison);
    const scores = scoresOf(sample);
    expect(scoresOf(sample, [])).toEqual(scores);
    expect(scores.every((score) => score !== null)).toBe(true);
    const chances = runToEnd(simulateComparison(sample, vestingPresets, taxTables)).offers.map(({ gross }) => gross.chanceBest!);
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  it('is widened by what is not known: upwards for the offer that lacks it, downwards for its rivals', () => {
    const partial = { ...least, signOns: [aSignOn({ amount: null })] };
    expect(scoresOf(of([most, partial]))).toEqual([[1, 5, 5], [1, 1, 5]]);
  });

  it('is not known for an offer that cannot be compared, which leaves the others unsure', () => {
    expect(scoresOf(of([most, least, anOffer({ id: 'open', base: null })]))).toEqual([[1, 5, 5], 1, null]);
    const abroad = anOffer({ id: 'abroad', currency: 'EUR', base: 150_000 });
    expect(scoresOf(of([least, abroad]))).toEqual([[1, 5, 5], null]);
    const rates = { ...aComparison().assumptions, exchangeRates: [{ from: 'EUR', rate: 1.1, date: '2026-11-20' }] };
    expect(scoresOf(of([least, abroad], { assumptions: rates }))).toEqual([1, 5]);
  });

  it('is not known until futures are drawn', () => {
    const comparison = of([most, least]);
    expect(comparisonMatrix(comparison, withChances(projectComparison(comparison, vestingPresets), null)).offers.map(({ scores }) => scores)).toEqual([{}, {}]);
  });

  it('asks for futures only where a criterion is measured by it', () => {
    expect([weighsChance(of([most])), weighsChance(aComparison({ criteria: [aCriterion()] })), weighsChance(sampleComparison)]).toEqual([true, false, false]);
  });
});
