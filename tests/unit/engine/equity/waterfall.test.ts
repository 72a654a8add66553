import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExitTerms, PreferredSeries } from '@/lib/engine/equity/waterfall/exit-terms';
import { shareOut } from '@/lib/engine/equity/waterfall/share-out';
import { waterfall } from '@/lib/engine/equity/waterfall/waterfall';

const series = (changes: Partial<PreferredSeries>): PreferredSeries => ({
  name: 'A',
  shares: 3_000_000,
  invested: 2_000_000,
  multiple: 1,
  participation: 'none',
  cap: null,
  seniority: 1,
  ...changes,
});

const exit = (exitValue: number, preferred: readonly PreferredSeries[], changes: Partial<ExitTerms> = {}): ExitTerms => ({ exitValue, debt: 0, commonShares: 7_000_000, preferred, ...changes });

const amounts = (terms: ExitTerms): Record<string, number> => {
  const { payouts, common } = waterfall(terms);
  return Object.fromEntries([...payouts.map(({ name, amount }) => [name, Math.round(amount)] as const), ['common', Math.round(common)] as const]);
};

describe('the sale of a company', () => {
  it('pays a fully participating series its preference and its share', () => {
    expect(amounts(exit(10_000_000, [series({ participation: 'full' })]))).toEqual({ A: 4_400_000, common: 5_600_000 });
  });

  it('has a plain series keep its preference in a small sale and convert in a large one', () => {
    expect(waterfall(exit(5_000_000, [series({})]))).toMatchObject({ payouts: [{ amount: 2_000_000, converted: false }], common: 3_000_000 });
    expect(waterfall(exit(10_000_000, [series({})]))).toMatchObject({ payouts: [{ amount: 3_000_000, converted: true }], common: 7_000_000, commonPerShare: 1 });
  });

  it('leaves a series as it is where converting makes no difference', () => {
    expect(waterfall(exit(20_000_000 / 3, [series({})])).payouts).toMatchObject([{ converted: false }]);
  });

  it('stops a capped series at its cap until converting pays more', () => {
    const capped = series({ participation: 'capped', cap: 2 });
    expect(amounts(exit(6_000_000, [capped]))).toEqual({ A: 3_200_000, common: 2_800_000 });
    expect(amounts(exit(11_000_000, [capped]))).toEqual({ A: 4_000_000, common: 7_000_000 });
    expect(amounts(exit(20_000_000, [capped]))).toEqual({ A: 6_000_000, common: 14_000_000 });
  });

  it('pays debt first, and nothing where debt takes all', () => {
    expect(amounts(exit(10_000_000, [series({ participation: 'full' })], { debt: 4_000_000 }))).toEqual({ A: 3_200_000, common: 2_800_000 });
    expect(amounts(exit(3_000_000, [series({})], { debt: 4_000_000 }))).toEqual({ A: 0, common: 0 });
  });

  it('pays higher ranks first and equal ranks in proportion', () => {
    const b = series({ name: 'B', invested: 6_000_000, seniority: 2 });
    expect(amounts(exit(7_000_000, [series({}), b]))).toEqual({ A: 1_000_000, B: 6_000_000, common: 0 });
    expect(amounts(exit(4_000_000, [series({}), { ...b, seniority: 1 }]))).toEqual({ A: 1_000_000, B: 3_000_000, common: 0 });
  });

  it('counts a multiple', () => {
    expect(amounts(exit(7_000_000, [series({ multiple: 3 })]))).toEqual({ A: 6_000_000, common: 1_000_000 });
  });

  it('converts the cheap series while the dear one keeps its preference', () => {
    const dear = series({ name: 'B', shares: 1_000_000, invested: 10_000_000, seniority: 2 });
    // 20M less 10M over 10M shares is 1 a share: more than A's 0.67, less than B's 10
    expect(waterfall(exit(20_000_000, [dear, series({})])).payouts).toMatchObject([{ amount: 10_000_000, converted: false }, { amount: 3_000_000, converted: true }]);
  });

  it('gives common everything where there is no preferred', () => {
    expect(waterfall(exit(7_000_000, []))).toEqual({ payouts: [], common: 7_000_000, commonPerShare: 1 });
  });
});

const anySeries = fc.record({
  shares: fc.integer({ min: 1, max: 50 }),
  invested: fc.integer({ min: 0, max: 60 }),
  multiple: fc.constantFrom(1, 1.5, 2),
  participation: fc.constantFrom<PreferredSeries['participation']>('none', 'full', 'capped'),
  cap: fc.constantFrom(2, 3),
  seniority: fc.integer({ min: 1, max: 3 }),
});
const anyExit = fc
  .record({ exitValue: fc.integer({ min: 0, max: 400 }), debt: fc.integer({ min: 0, max: 40 }), commonShares: fc.integer({ min: 1, max: 60 }), preferred: fc.array(anySeries, { maxLength: 4 }) })
  .map(({ preferred, ...terms }): ExitTerms => ({
    ...terms,
    preferred: preferred.map((one, at) => ({ ...one, name: String(at), cap: one.participation === 'capped' ? one.cap : null })),
  }));

/** Every set of conversions from which no series alone would rather do otherwise. */
function settledSets(terms: ExitTerms): (readonly boolean[])[] {
  const count = terms.preferred.length;
  const sets = Array.from({ length: 2 ** count }, (_, bits) => terms.preferred.map((__, at) => Boolean(bits & (1 << at))));
  const paid = sets.map((converted) => shareOut(terms, converted).amounts);
  return sets.filter((converted, bits) => converted.every((_, at) => (paid[bits ^ (1 << at)]?.[at] ?? 0) <= (paid[bits]?.[at] ?? 0) + 1e-6));
}

describe('any sale', () => {
  it('pays out exactly what is left after debt, and nobody less than nothing', () => {
    fc.assert(
      fc.property(anyExit, (terms) => {
        const { payouts, common } = waterfall(terms);
        expect(payouts.reduce((sum, { amount }) => sum + amount, common)).toBeCloseTo(Math.max(0, terms.exitValue - terms.debt), 6);
        expect(Math.min(common, ...payouts.map(({ amount }) => amount))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('ends, of all sets of conversions, in one where no series would choose otherwise, with what every such set pays', () => {
    fc.assert(
      fc.property(anyExit, (terms) => {
        const { payouts, common } = waterfall(terms);
        const settled = settledSets(terms);
        const chosen = payouts.map(({ converted }) => converted);
        expect(settled).toContainEqual(chosen);
        for (const converted of settled) {
          const { amounts: paid, perCommonShare } = shareOut(terms, converted);
          const all = [...payouts.map(({ amount }) => amount), common];
          expect([...paid, perCommonShare * terms.commonShares]).toEqual(all.map((amount): unknown => expect.closeTo(amount, 6)));
        }
      }),
      { numRuns: 700 },
    );
  });

  it('pays everyone at least as much when the price is higher', () => {
    fc.assert(
      fc.property(anyExit, fc.integer({ min: 1, max: 100 }), (terms, more) => {
        const before = waterfall(terms);
        const after = waterfall({ ...terms, exitValue: terms.exitValue + more });
        expect(after.common).toBeGreaterThanOrEqual(before.common - 1e-9);
        after.payouts.forEach(({ amount }, at) => expect(amount).toBeGreaterThanOrEqual((before.payouts[at]?.amount ?? 0) - 1e-9));
      }),
      { numRuns: 300 },
    );
  });
});
