import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { matrixToCsv } from '@/lib/exchange/matrix-to-csv';
import { projectionToCsv } from '@/lib/exchange/projection-to-csv';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';

const rows = (csv: string) => Papa.parse<unknown[]>(csv.replace(/^\uFEFF/, ''), { dynamicTyping: true }).data;
const matrix = (comparison: Comparison) => rows(matrixToCsv(comparison, projectComparison(comparison, vestingPresets)));
const projection = (comparison: Comparison) => rows(projectionToCsv(comparison, projectComparison(comparison, vestingPresets)));

describe('the matrix as CSV', () => {
  it('writes weights without the dust of arithmetic', () => {
    expect(matrix(aComparison({ criteria: [aCriterion({ weight: 0.1 + 0.2 })] }))[1]?.[1]).toBe(0.3);
  });

  it('has weights, scores, totals and ranks as numbers', () => {
    const comparison = aComparison({
      offers: [anOffer({ id: 'a', company: 'Acme' }), anOffer({ id: 'b', company: '=Evil()' })],
      criteria: [
        aCriterion({ id: 'pay', name: '-Pay', weight: 3, measure: { figure: 'average4', low: 0, high: 480_000 } }),
        aCriterion({ id: 'team', name: 'Team', weight: 1, scores: { a: 4.5 }, remarks: { a: { confidence: 'guess', note: '=Met, "them"' }, b: { confidence: 'sure', note: 'Ask' } } }),
      ],
    });
    expect(matrix(comparison)).toEqual([
      ['Criterion', 'Weight', 'Normalised weight', 'A · Acme', 'B · =Evil()', 'A · Acme: how sure', 'A · Acme: note', 'B · =Evil(): how sure', 'B · =Evil(): note'],
      ["'-Pay", 3, 0.75, 2, 2, null, null, null, null],
      ['Team', 1, 0.25, 4.5, null, 'guess', "'=Met, \"them\"", 'sure', 'Ask'],
      ['Weighted total', 4, 1, 2.625, 2.25],
      ['Lowest possible', null, null, 2.375, 1.75],
      ['Highest possible', null, null, 2.75, 2.75],
      ['Rank', null, null, 1, 2],
    ]);
  });

  it.each([
    ['no offers', { offers: [] }, ['Rank', null, null]],
    ['no criteria', { criteria: [] }, ['Rank', null, null, null]],
    ['no weights', { criteria: [aCriterion({ weight: 0 })] }, ['Rank', null, null, null]],
  ])('with %s has empty totals', (_name, change, rank) => {
    expect(matrix(aComparison(change)).at(-1)).toEqual(rank);
  });

  it('ranks identical offers level', () => {
    const comparison = aComparison({ offers: [anOffer({ id: 'a' }), anOffer({ id: 'b' })], criteria: [aCriterion({ scores: { a: 3, b: 3 } })] });
    expect(matrix(comparison).at(-1)).toEqual(['Rank', null, null, 1, 1]);
  });
});

describe('the projection as CSV', () => {
  it('has the sample’s figures, component by component', () => {
    const table = projection(sampleComparison);
    expect(table[0]).toEqual([
      'Offer', 'Currency', 'Period', 'Base', 'Bonus', 'Sign-on', 'Equity', 'Share purchase plan', 'Retirement match', 'Benefits', 'Relocation', 'Costs', 'Gross', 'Guaranteed', 'Tax', 'Put away before tax', 'Take-home', 'Exercising options', 'After exercising', 'Not known yet',
    ]);
    expect(table.slice(1, 9).map((row) => [row[2], row[12]])).toEqual([
      ['Year 1', 453_000], ['Year 2', 433_000], ['Year 3', 463_000], ['Year 4', 493_000], ['Year 5', 373_000],
      ['Four-year total', 1_842_000], ['Four-year average', 460_500], ['Steady state', 373_000],
    ]);
    expect(table[1]).toEqual(['A · Halyard', 'USD', 'Year 1', 220_000, 33_000, 50_000, 150_000, 0, 0, 0, 0, 0, 453_000, 270_000, null, null, null, 0, null, null]);
    expect(table).toHaveLength(1 + 4 * 8);
  });

  it('has tax and take-home pay where the tax is known', () => {
    const comparison = aComparison({ offers: [anOffer({ country: 'DE', currency: 'EUR', base: 100_000, effectiveTaxRate: 0.4 })] });
    expect(projection(comparison).slice(1).map((row) => row.slice(14, 17))).toEqual([
      ...Array(5).fill([40_000, 0, 60_000]), [160_000, 0, 240_000], [null, null, 60_000], [null, null, 60_000],
    ]);
  });

  it('has what exercising options costs, and leaves of take-home pay', () => {
    const offer = anOffer({ country: 'DE', currency: 'EUR', base: 100_000, effectiveTaxRate: 0.4, grants: [anOptionGrant({ kind: 'nso', exercise: 'on-vest' })] });
    // 12,000 options a year at a strike of 2 and a fair market value of 2.
    expect(projection(aComparison({ offers: [offer] })).slice(1).map((row) => row.slice(16, 19))).toEqual([
      ...Array(4).fill([60_000, 24_000, 36_000]), [60_000, 0, 60_000], [240_000, 96_000, 144_000], [60_000, null, 36_000], [60_000, null, 60_000],
    ]);
  });

  it('writes amounts in units of each offer’s currency', () => {
    const table = projection(aComparison({ offers: [anOffer({ currency: 'JPY', base: 9_000_001 }), anOffer({ id: 'b', currency: 'KWD', base: 12_000.012 })] }));
    expect(table[1]?.slice(1, 4)).toEqual(['JPY', 'Year 1', 9_000_001]);
    expect(table[9]?.slice(1, 4)).toEqual(['KWD', 'Year 1', 12_000.012]);
  });

  it('keeps costs negative numbers', () => {
    const [, first] = projection(aComparison({ offers: [anOffer({ costs: [{ id: 'c', label: 'Commute', yearly: 1_200.5 }] })] }));
    expect(first?.slice(11, 13)).toEqual([-1_200.5, 118_799.5]);
  });

  it('leaves what is not known empty, and says what that makes of the totals', () => {
    const ask = (change: Partial<Offer>) => projection(aComparison({ offers: [anOffer(change)] })).slice(1);
    const unknownPart = ask({ signOns: [aSignOn({ amount: null })], grants: [aGrant({ value: null })] });
    for (const row of unknownPart) expect(row.at(-1)).toBe('Sign-on, Equity; gross is at least this');
    expect(unknownPart[0]?.slice(3)).toEqual([120_000, 0, null, null, 0, 0, 0, 0, 0, 120_000, 120_000, null, null, null, null, null, 'Sign-on, Equity; gross is at least this']);
    const unknownBase = ask({ base: null, bonus: { ...anOffer().bonus, target: 0.1 }, benefits: [{ id: 'b', label: '', yearly: 500 }] });
    expect(unknownBase[0]?.slice(3)).toEqual([null, null, 0, 0, null, null, 500, 0, 0, null, null, null, null, null, null, null, 'Base']);
    expect(unknownBase.map((row) => [row[12], row[13]])).toEqual(Array(8).fill([null, null]));
    const twoPayments = ask({ signOns: [aSignOn({ id: 'a', month: 0, amount: 9_000 }), aSignOn({ id: 'b', month: 0, amount: null })] });
    expect(twoPayments[0]?.slice(5, 6)).toEqual([9_000]);
    const costs = [{ id: 'c', label: '', yearly: null }];
    expect(ask({ costs })[0]?.slice(11)).toEqual([null, 120_000, 120_000, null, null, null, 0, null, 'Costs; gross is at most this']);
    expect(ask({ costs, signOns: [aSignOn({ amount: null })] })[0]?.at(-1)).toBe('Sign-on, Costs; gross is without these');
  });

  it('adds up in every row', () => {
    for (const row of projection(sampleComparison).slice(1)) {
      const parts = row.slice(3, 12) as (number | null)[];
      if (parts[0] !== null) expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(row[12] as number, 2);
    }
  });
});
