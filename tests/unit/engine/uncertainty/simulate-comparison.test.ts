import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { foldYears } from '@/lib/engine/projection/fold-years';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { takeHomeOfYear } from '@/lib/engine/projection/take-home/take-home-of-year';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import type { Minor } from '@/lib/engine/money/minor';
import { chancesOfBeingBest } from '@/lib/engine/uncertainty/chances-of-being-best';
import { drawFutures } from '@/lib/engine/uncertainty/draw-futures';
import { expectedOf } from '@/lib/engine/uncertainty/expected-of';
import { planOffer } from '@/lib/engine/uncertainty/offer-plan';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { takeHomeFutures } from '@/lib/engine/uncertainty/take-home-futures';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryPrivateOutlook } from '@/tests/support/builders/arbitrary-private-outlook';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';
import { runToEnd } from '@/tests/support/run-to-end';

const simulate = (comparison: Comparison) => runToEnd(simulateComparison(comparison, vestingPresets, taxTables));
/** The sample with a quarter of its futures, which say as much. */
const sample: Comparison = { ...sampleComparison, assumptions: { ...sampleComparison.assumptions, uncertainty: { ...sampleComparison.assumptions.uncertainty, paths: 2_500 } } };
const still = { ...defaultAssumptions.uncertainty, volatilityPublic: 0, volatilityPrivate: 0, bonusSpread: 0, paths: 100 };

describe('a comparison in many futures', () => {
  it('is the projection to the cent where nothing moves', () => {
    fc.assert(
      fc.property(arbitraryOffer, fc.integer({ min: -50, max: 50 }), (offer, growth) => {
        const comparison = aComparison({ offers: [{ ...offer, country: 'US', state: 'CA' }], assumptions: { ...aComparison().assumptions, sharePriceGrowth: growth / 100, uncertainty: still } });
        const [projection] = projectComparison(comparison, vestingPresets, taxTables);
        const [drawn] = simulate(comparison).offers;
        const flat = (amount: Minor | null) => ({ p10: amount, p50: amount, p90: amount });
        expect(drawn!.gross.years).toEqual(projection!.years.map((year) => flat(year.gross)));
        expect(drawn!.gross).toMatchObject({ total4: flat(projection!.total4), mean4: projection!.total4, worstTenth4: projection!.total4 });
        expect(drawn!.takeHome?.years).toEqual(projection!.years.map((year) => flat(year.takeHome)));
        expect(drawn!.takeHome?.total4).toEqual(flat(projection!.takeHome4));
      }),
      { numRuns: 40 },
    );
  });

  it('has the projection as its mean where only the ends of private companies are drawn', () => {
    fc.assert(
      fc.property(arbitraryPrivateOutlook, (privateOutlook) => {
        const offers = [anOffer({ grants: [anOptionGrant()], privateOutlook })];
        const comparison = aComparison({ offers, assumptions: { ...aComparison().assumptions, uncertainty: { ...still, paths: 4_096 } } });
        const [projection] = projectComparison(comparison, vestingPresets);
        const { mean4, total4, worstTenth4 } = simulate(comparison).offers[0]!.gross;
        const salary = 480_000_00;
        // The rarest scenario has one chance in ten, so that the mean of 4,096 futures is within a third of it.
        expect(Math.abs(mean4 - projection!.total4)).toBeLessThanOrEqual((projection!.total4 - salary) / 3 + 100);
        expect(Math.min(total4.p10, worstTenth4)).toBeGreaterThanOrEqual(salary);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same each time, orders its percentiles, and shares the first place out', () => {
    const first = simulate(sample);
    expect(simulate(sample)).toEqual(first);
    for (const spread of first.offers.flatMap(({ gross, takeHome }) => [gross, takeHome!])) {
      for (const { p10, p50, p90 } of [...spread.years, spread.total4]) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
      expect(spread.worstTenth4).toBeLessThanOrEqual(spread.total4.p10);
    }
    for (const figure of ['gross', 'takeHome'] as const) expect(first.offers.reduce((sum, offer) => sum + offer[figure]!.chanceBest!, 0)).toBeCloseTo(1, 12);
    expect(first.error).toBeCloseTo(0.0196, 4);
  });

  it('reports how far it is, upward from nothing to the end', () => {
    const shares: number[] = [];
    for (const share of simulateComparison(sampleComparison, vestingPresets, null)) shares.push(share);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('keeps an offer out of the contest that cannot be measured, and compares currencies by the rate entered', () => {
    const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b', base: null }), anOffer({ id: 'c', currency: 'EUR', country: 'DE' })];
    const chances = (rates: Comparison['assumptions']['exchangeRates']) =>
      simulate(aComparison({ offers, assumptions: { ...aComparison().assumptions, exchangeRates: rates } })).offers.map(({ gross }) => gross.chanceBest);
    expect(chances([])).toEqual([1, null, null]);
    expect(chances([{ from: 'EUR', rate: 1.1, date: '2027-01-01' }])).toEqual([0, null, 1]);
  });

  it('knows no take-home pay without a tax rate abroad, or without tables', () => {
    const [drawn] = simulate(aComparison({ offers: [anOffer({ country: 'DE' })] })).offers;
    expect(drawn!.takeHome).toBeNull();
    expect(runToEnd(simulateComparison(sample, vestingPresets, null)).offers.every(({ takeHome }) => takeHome === null)).toBe(true);
  });

  it('splits level futures', () => {
    expect(chancesOfBeingBest([Float64Array.of(1, 3), Float64Array.of(2, 3), null])).toEqual([0.25, 0.75, null]);
  });
});

describe('take-home pay in many futures', () => {
  it('is within five dollars of the exact tax of each, but where a state’s tax jumps', () => {
    const far: string[] = [];
    let taken = 0;
    for (const state of ['CA', 'NY', 'CT', 'WI', 'TX']) {
      const assumptions = { ...defaultAssumptions, uncertainty: { ...defaultAssumptions.uncertainty, paths: 1_000 } };
      const offer = anOffer({ state, base: 180_000, bonus: { ...anOffer().bonus, target: 0.15 }, grants: [aGrant({ value: 900_000 })] });
      const plan = planOffer({ offer, assumptions, presets: vestingPresets });
      const [futures] = runToEnd(drawFutures([plan], assumptions.uncertainty));
      const projection = projectComparison(aComparison({ offers: [offer], assumptions }), vestingPresets, taxTables)[0]!;
      const folded = foldYears(projection.ledger.entries);
      const taxing = taxingOf(offer, taxTables);
      const drawn = takeHomeFutures(futures!, plan, folded, taxing, assumptions)!;
      for (const year of [0, 3])
        for (let path = 0; path < 1_000; path += 7) {
          const more = Math.round(futures!.taxed[year]![path]! - expectedOf(plan, year).taxed);
          const paid = folded[year]!;
          const exact = takeHomeOfYear(
            {
              ...paid,
              byTaxation: { ...paid.byTaxation, supplemental: (paid.byTaxation.supplemental + more) as Minor },
              byLiquidity: { ...paid.byLiquidity, liquid: (paid.byLiquidity.liquid + more) as Minor },
            },
            taxing,
            assumptions,
          ).takeHome!;
          const off = Math.abs(drawn[year]![path]! - exact);
          // Connecticut takes its benefit back in steps of up to 100 dollars.
          expect(off, `${state}, year ${year + 1}, future ${path}`).toBeLessThan(state === 'CT' ? 100_00 : 5_00);
          taken++;
          if (off > 5_00) far.push(state);
        }
    }
    expect(far.length / taken).toBeLessThan(0.05);
  });

  it('charges no payroll tax on shares of stock plans, whatever they come to', () => {
    const assumptions = { ...defaultAssumptions, uncertainty: { ...defaultAssumptions.uncertainty, paths: 400 } };
    const incentive = anOptionGrant({ market: 'public', shares: 40_000, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } });
    for (const state of ['CA', 'TX']) {
      const offer = anOffer({ state, base: 150_000, bonus: { ...anOffer().bonus, target: 0.2 }, grants: [incentive, aGrant({ id: 'shares', value: 200_000 })] });
      const plan = planOffer({ offer, assumptions, presets: vestingPresets });
      const [futures] = runToEnd(drawFutures([plan], assumptions.uncertainty));
      const [folded] = foldYears(projectComparison(aComparison({ offers: [offer], assumptions }), vestingPresets, taxTables)[0]!.ledger.entries);
      const taxing = taxingOf(offer, taxTables);
      const [drawn] = takeHomeFutures(futures!, plan, [folded!], taxing, assumptions)!;
      const expected = expectedOf(plan, 0);
      for (let path = 0; path < 400; path += 3) {
        const wages = Math.round(futures!.taxed[0]![path]! - expected.taxed);
        const gain = Math.round(futures!.stockPlan![0]![path]! - expected.stockPlan);
        const { byTaxation, byLiquidity } = folded!;
        const paid = {
          ...folded!,
          byTaxation: { ...byTaxation, supplemental: (byTaxation.supplemental + wages) as Minor, stockPlan: (byTaxation.stockPlan + gain) as Minor },
          byLiquidity: { ...byLiquidity, liquid: (byLiquidity.liquid + wages + gain) as Minor },
        };
        expect(Math.abs(drawn![path]! - takeHomeOfYear(paid, taxing, assumptions).takeHome!), `${state}, future ${path}`).toBeLessThan(5_00);
      }
    }
  });
});
