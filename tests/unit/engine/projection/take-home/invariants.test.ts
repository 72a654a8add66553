import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { inCurrency } from '@/lib/engine/projection/in-currency';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { scaleProjection } from '@/lib/engine/projection/scale-projection';
import { taxBreakdown } from '@/lib/engine/projection/take-home/tax-breakdown';
import { taxTable } from '@/lib/engine/projection/take-home/tax-table';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { filingStatuses } from '@/lib/engine/tax/filing-status';
import { tablesOfStates } from '@/lib/engine/tax/tables-of-states';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

const states = Object.keys(taxTables[0]!.states);

const place = fc.oneof(
  fc.record({ country: fc.constant('US'), currency: fc.constant('USD'), state: fc.constantFrom(...states), locality: fc.constant(null), effectiveTaxRate: fc.constant(null) }),
  fc.record({ country: fc.constant('DE'), currency: fc.constantFrom('EUR', 'JPY'), state: fc.constant(''), locality: fc.constant(null), effectiveTaxRate: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) }),
);

const taxedOffer: fc.Arbitrary<Offer> = fc.tuple(arbitraryOffer, place).map(([offer, where]) => ({ ...offer, ...where, startDate: '2026-03-01' }));

const assumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    filingStatus: fc.constantFrom(...filingStatuses),
    spouseWages: fc.constantFrom(0, 90_000),
    retirementDeferral: fc.constantFrom(0, 0.08, 1),
    hsaDeferral: fc.constantFrom(0, 3_000, 100_000),
    inflation: fc.constantFrom(0, 0.025),
  })
  .map((change) => ({ ...defaultAssumptions, ...change }));

const project = (offer: Offer, given: Assumptions) => projectOffer(offer, given, vestingPresets, taxTables);

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function expectToAddUp({ years, takeHome4, afterExercising4, ledger }: OfferProjection): void {
  const taxed = years.map(() => 0);
  for (const entry of ledger.entries) taxed[Math.floor(entry.month / 12)]! += entry.taxedAmount ?? entry.amount;
  expect(
    years.map(({ tax, putAway, takeHome, exercising, afterExercising, byLiquidity, byTaxation }) => [
      takeHome! + tax! + putAway! + byLiquidity.illiquid + byLiquidity.inKind,
      sumOf(Object.values(byLiquidity)),
      sumOf(Object.values(byTaxation)),
      afterExercising! + exercising,
    ]),
  ).toEqual(years.map(({ gross, takeHome }, at) => [gross, gross, taxed[at], takeHome]));
  const four = years.slice(0, 4);
  expect([sumOf(four.map(({ takeHome }) => takeHome!)), sumOf(four.map(({ afterExercising }) => afterExercising!))]).toEqual([takeHome4, afterExercising4]);
}

describe('take-home pay of any offer', () => {
  it('adds up with tax and what is apart to the gross, to the cent, also in real terms and in another currency', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, (offer, given) => {
        const projection = project(offer, given);
        expectToAddUp(projection);
        expectToAddUp(inRealTerms(projection, 0.031));
        expectToAddUp(inCurrency(projection, 'GBP', [{ from: offer.currency, rate: 0.7913, date: '2026-11-20' }]));
      }),
      { numRuns: 100 },
    );
  });

  /**
   * The yearly limit of a share purchase plan is counted in calendar years and whole shares: pay that uses it up earlier
   * moves a gain to the year before, and where a promotion sets the base later on, the raise does not make up for it there.
   */
  const withoutPlan = (offer: Offer): Offer => ({ ...offer, espp: { kind: 'none' } });

  // What is put away moves with the base: it counts as kept. Each tax is rounded to the cent.
  function expectNoLess(offer: Offer, given: Assumptions, base: number, more: number): void {
    const kept = (pay: number) => project({ ...offer, base: pay }, given).years.map(({ takeHome, putAway }) => takeHome! + putAway!);
    const before = kept(base);
    expect(Math.min(...kept(base + more).map((amount, at) => amount - before[at]!))).toBeGreaterThan(-10);
  }

  // New York takes back its lower rates at more than a dollar for each dollar; elsewhere an allowance that ends at once costs less than this.
  it('is never lowered by twenty thousand more of pay, promotions counted or not', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 20_000, max: 100_000 }), (offer, given, base, more) => {
        fc.pre(offer.state !== 'NY');
        expectNoLess(offer.promotions.length === 0 ? offer : withoutPlan(offer), given, base, more);
      }),
      { numRuns: 100 },
    );
  });

  // In these the law takes an allowance away, or a rate back, at one dollar of income: a dollar may cost up to 1,329 there.
  const inSteps = new Set(['AL', 'CA', 'CO', 'CT', 'IL', 'MD', 'MO', 'NE', 'NY', 'OH', 'OR', 'RI']);

  it('is never lowered by any raise where no allowance ends at once', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 20_000 }), (offer, given, base, more) => {
        fc.pre(!inSteps.has(offer.state));
        expectNoLess(withoutPlan(offer), given, base, more);
      }),
      { numRuns: 100 },
    );
  });

  it('comes out alike from the tables of its state alone', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, (offer, given) => {
        expect(projectOffer(offer, given, vestingPresets, tablesOfStates(taxTables, new Set([offer.state])))).toEqual(project(offer, given));
      }),
      { numRuns: 40 },
    );
  });

  it('has steps that add up to the tax of each year', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, (offer, given) => {
        const taxing = taxingOf(offer, taxTables);
        fc.pre(taxing.kind === 'return');
        for (const year of project(offer, given).years) {
          const { parts, putAway } = taxBreakdown(year, taxing, given);
          expect(parts.reduce((sum, { cents }) => sum + cents, 0)).toBe(year.tax);
          expect(Math.round((putAway.retirement + putAway.healthSavings) * 100)).toBe(year.putAway);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('real terms', () => {
  it('are the nominal figures where prices stand still', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, (offer, given) => {
        const projection = project(offer, given);
        expect(inRealTerms(projection, 0)).toEqual(projection);
        expect(scaleProjection(projection, () => 1)).toEqual(projection);
      }),
      { numRuns: 40 },
    );
  });

  it('leave the first year as it is and make later ones worth less', () => {
    const projection = project(anOffer({ base: 100_000, state: 'CA' }), defaultAssumptions);
    const real = inRealTerms(projection, 0.025);
    expect(real.years[0]).toEqual(projection.years[0]);
    // 100,000 over 1.025²; twelve months rounded one by one.
    expect(Math.abs(real.years[2]!.byKind.base - 9_518_144)).toBeLessThanOrEqual(6);
  });
});

describe('another currency', () => {
  const yen = project(anOffer({ base: 12_000_000, currency: 'JPY', country: 'JP', effectiveTaxRate: 0.3 }), defaultAssumptions);

  it('counts in its own minor units', () => {
    // 12 million yen have no hundredths; 78,000 dollars have.
    const dollars = inCurrency(yen, 'USD', [{ from: 'JPY', rate: 0.0065, date: '2026-11-20' }]);
    expect([dollars.currency, dollars.years[0]?.gross, dollars.years[0]?.takeHome]).toEqual(['USD', 7_800_000, 5_460_000]);
  });

  it('is not guessed at without a rate', () => {
    expect(inCurrency(yen, 'USD', [{ from: 'EUR', rate: 1.1, date: '2026-11-20' }])).toBe(yen);
  });
});

describe('the taxes by name', () => {
  it('add up to the tax of each year, as it is and as it is shown', () => {
    fc.assert(
      fc.property(taxedOffer, assumptions, (offer, given) => {
        const projection = project(offer, given);
        for (const shown of [projection, inRealTerms(projection, 0.031)]) {
          const rows = taxTable(offer, projection, shown, given, taxTables)!;
          shown.years.forEach(({ tax }, at) => expect(rows.reduce((sum, { byYear }) => sum + byYear[at]!, 0)).toBe(tax));
        }
      }),
      { numRuns: 60 },
    );
  });
});
