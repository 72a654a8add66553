import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filingStatuses, type FilingStatus } from '@/lib/engine/tax/filing-status';
import { tablesFor } from '@/lib/engine/tax/tables-for';
import { taxLiability, type TaxLiability } from '@/lib/engine/tax/tax-liability';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { aReturn, estimate } from './estimate';

const years = taxTables.map((tables) => tables.year);
const states = [...new Set(taxTables.flatMap((tables) => Object.keys(tables.states)))].sort();

const liabilities = (year: number, state: string, filingStatus: FilingStatus, locality: string | null = null): ((wages: number) => TaxLiability) => {
  const tables = tablesFor(taxTables, { year, state, locality }, 0);
  return (wages) => taxLiability(aReturn({ year, state, filingStatus, wages }), tables);
};

describe('five thousand more of pay', () => {
  // New York's supplemental tax takes back all lower rates at 60 cents to the dollar past 1,077,550 of taxable income,
  // on top of 9.65 % and the federal rates: the law itself takes more than a dollar of each one there.
  const inNewYorksSupplement = (state: string, status: FilingStatus, pay: number): boolean =>
    state === 'NY' && (status === 'single' || status === 'married-separate') && pay >= 1_085_000 && pay <= 1_130_000;

  it.each(years)('never lowers take-home or the state’s tax in %i, New York’s supplement aside', (year) => {
    const falls: string[] = [];
    for (const state of states) {
      for (const status of filingStatuses) {
        const taxOn = liabilities(year, state, status);
        let before = { kept: -Infinity, stateTax: -Infinity };
        for (let pay = 60_000; pay <= 1_200_000; pay += 5_000) {
          const { total, state: own } = taxOn(pay);
          const now = { kept: pay - total, stateTax: own?.incomeTax ?? 0 };
          if ((now.kept < before.kept && !inNewYorksSupplement(state, status, pay)) || now.stateTax < before.stateTax) falls.push(`${state} ${status} ${pay}`);
          before = now;
        }
      }
    }
    expect(falls).toEqual([]);
  });
});

describe('a dollar more of pay', () => {
  /** Incomes where the law takes an allowance away at once, so that the next dollar costs more than itself. */
  it.each<[string, string, number, FilingStatus, string | null, number, number]>([
    ['California takes 6 off the exemption credit for each 2,500', 'CA', 2025, 'single', null, 252_203, 6],
    ['Colorado adds back deductions over 12,000', 'CO', 2025, 'single', null, 299_999, 0.044 * 3_750],
    ['Colorado adds back deductions over 2,000', 'CO', 2026, 'married-joint', null, 299_999, 0.044 * 30_200],
    ['Connecticut takes back 90 for each 5,000', 'CT', 2025, 'single', null, 200_000, 90],
    ['Illinois ends its exemption', 'IL', 2025, 'single', null, 250_000, 0.0495 * 2_850],
    ['Maryland halves its exemption', 'MD', 2025, 'single', null, 100_000, 0.0475 * 1_600],
    ['Missouri lowers the share of federal tax it deducts', 'MO', 2025, 'single', null, 125_000, 0.047 * 0.05 * 19_067],
    ['New York starts the next step of its supplemental tax', 'NY', 2025, 'single', null, 1_085_550, 30_172 * 0.16],
    ['New York City ends its school tax credits', 'NY', 2025, 'single', 'new-york-city', 508_000, 20.52 + 0.00228 * 488_000],
    ['Ohio ends its exemption', 'OH', 2025, 'single', null, 749_999, 0.03125 * 1_900],
    ['Oregon ends its exemption credit', 'OR', 2025, 'single', null, 100_000, 256],
    ['Rhode Island takes a fifth of two allowances', 'RI', 2025, 'single', null, 254_250, 0.0599 * 0.2 * 16_000],
  ])('%s', (_, state, year, status, locality, pay, cost) => {
    const taxOn = liabilities(year, state, status, locality);
    const extra = stateAndLocal(taxOn(pay + 1)) - stateAndLocal(taxOn(pay));
    expect(extra).toBeGreaterThan(cost - 0.1);
    expect(extra).toBeLessThan(cost + 1);
  });

  const stateAndLocal = ({ state, local }: TaxLiability): number => (state?.incomeTax ?? 0) + (local ?? 0);
});

const anyReturn = fc.record({
  year: fc.integer({ min: 2025, max: 2035 }),
  state: fc.constantFrom(null, ...states),
  filingStatus: fc.constantFrom(...filingStatuses),
  wages: fc.integer({ min: 60_000, max: 1_200_000 }),
  stockPlanIncome: fc.constantFrom(0, 0, 3_750, 80_000),
  pretaxRetirement: fc.integer({ min: 0, max: 24_500 }),
  healthSavings: fc.integer({ min: 0, max: 8_750 }),
  isoSpread: fc.integer({ min: 0, max: 500_000 }),
  longTermGains: fc.integer({ min: 0, max: 500_000 }),
  qualifiedDividends: fc.integer({ min: 0, max: 50_000 }),
  interest: fc.integer({ min: 0, max: 50_000 }),
  deduction: fc.constantFrom<'best' | 'standard'>('best', 'standard'),
});

describe('any return', () => {
  it('has parts that add up to the cent, and none below nothing', () => {
    fc.assert(
      fc.property(anyReturn, (input) => {
        const { federal, payroll, state, local, total, takeHome } = estimate(input);
        const parts = [federal.regularTax, federal.amt, federal.niit, payroll.socialSecurity, payroll.medicare, payroll.additionalMedicare, ...payroll.state.map(({ amount }) => amount), state?.incomeTax ?? 0, local?.incomeTax ?? 0];
        const cents = (dollars: number): number => Math.round(dollars * 100);
        expect(parts.every((part) => part >= 0 && cents(part) / 100 === part)).toBe(true);
        expect(parts.reduce((sum, part) => sum + cents(part), 0)).toBe(cents(total));
        expect(cents(federal.agi) - cents(total)).toBe(cents(takeHome));
        expect(cents(federal.regularTax) + cents(federal.amt) + cents(federal.niit)).toBe(cents(federal.incomeTax));
      }),
      { numRuns: 300 },
    );
  });

  it('says the extra tax on one more hundred as its marginal rate', () => {
    fc.assert(
      fc.property(anyReturn, (input) => {
        const extra = estimate({ ...input, wages: input.wages + 100 }).total - estimate(input).total;
        expect(estimate(input).marginalRate * 100).toBeCloseTo(extra, 0);
      }),
      { numRuns: 100 },
    );
  });

  it('owes no more with the better deduction than with the standard one, where the state deducts no federal tax', () => {
    fc.assert(
      fc.property(anyReturn, (input) => {
        fc.pre(!['AL', 'MO', 'OR'].includes(input.state ?? ''));
        expect(estimate({ ...input, deduction: 'best' }).total).toBeLessThanOrEqual(estimate({ ...input, deduction: 'standard' }).total + 0.03);
      }),
      { numRuns: 200 },
    );
  });

  it('owes less federal tax a year later on the same pay, as tables rise with prices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 1_200_000 }), fc.integer({ min: 2026, max: 2045 }), fc.constantFrom(...filingStatuses), (wages, year, filingStatus) => {
        expect(estimate({ year: year + 1, wages, filingStatus }).federal.incomeTax).toBeLessThan(estimate({ year, wages, filingStatus }).federal.incomeTax);
      }),
    );
  });
});
