import { describe, expect, it } from 'vitest';
import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { aReturn, estimate } from './estimate';

describe('a year past the published tables', () => {
  it('raises federal amounts with prices', () => {
    const { federal, payroll } = estimate({ year: 2028, wages: 1_000_000 });
    expect(federal.deduction).toBeCloseTo(16_100 * 1.025 ** 2, 2);
    expect(payroll.socialSecurity).toBeCloseTo(0.062 * 184_500 * 1.025 ** 2, 2);
    expect(estimate({ year: 2028, wages: 200_000 * 1.025 ** 2 }).federal.regularTax).toBeCloseTo(estimate({ year: 2026, wages: 200_000 }).federal.regularTax * 1.025 ** 2, 2);
  });

  it('leaves what the law fixes in dollars', () => {
    const { payroll, federal } = estimate({ year: 2030, wages: 300_000, interest: 50_000 });
    expect(payroll.additionalMedicare).toBe(900);
    expect(federal.niit).toBe(0.038 * 50_000);
  });

  it('raises a state’s amounts only where its law does', () => {
    const later = (state: string, wages: number): number => estimate({ year: 2030, state, wages }).state?.incomeTax ?? 0;
    expect(later('NY', 200_000)).toBe(estimate({ year: 2026, state: 'NY', wages: 200_000 }).state?.incomeTax);
    expect(later('CA', 200_000 * 1.025 ** 5)).toBeCloseTo((estimate({ state: 'CA', wages: 200_000 }).state?.incomeTax ?? 0) * 1.025 ** 5, 1);
    // California's million is fixed: 1 % more of what is over it
    expect(later('CA', 1_200_000)).toBeGreaterThan(later('CA', 1_199_000) + 0.11 * 1_000);
  });

  it.each(['AZ', 'AR', 'CO', 'ME', 'MD', 'MA', 'MI', 'MN', 'MO', 'NE', 'OR', 'RI', 'SC', 'UT', 'VT', 'WI', 'WA'])('taxes %s no more than the year before on the same pay', (state) => {
    const tax = (year: number): number => estimate({ year, state, wages: 300_000, longTermGains: 400_000, isoSpread: 100_000 }).state?.incomeTax ?? 0;
    expect(tax(2028)).toBeLessThanOrEqual(tax(2027) + 0.01);
  });

  it('uses the inflation it is given', () => {
    const still = estimateTax(aReturn({ year: 2040, wages: 200_000 }), taxTables, 0);
    expect(still.federal.regularTax).toBe(estimate({ year: 2026, wages: 200_000 }).federal.regularTax);
  });

  it('has only the floor of state and local taxes from 2030, so that the standard deduction wins', () => {
    expect(estimate({ year: 2029, state: 'CA', wages: 400_000, deduction: 'best' }).federal.deductionKind).toBe('itemized');
    expect(estimate({ year: 2030, state: 'CA', wages: 400_000, deduction: 'best' }).federal.deductionKind).toBe('standard');
  });

  it('refuses a year before the tables, and places in none', () => {
    expect(() => estimate({ year: 2024 })).toThrow(RangeError);
    expect(() => estimate({ state: 'XX' })).toThrow(RangeError);
    expect(() => estimate({ state: 'CA', locality: 'new-york-city' })).toThrow(RangeError);
    expect(() => estimate({ locality: 'new-york-city' })).toThrow(RangeError);
  });
});

describe('the notes', () => {
  it.each<[string, Parameters<typeof estimate>[0], RegExp]>([
    ['later federal tables', { year: 2028 }, /Federal tables for 2028 .* those of 2026 are used, raised by 2.5 % a year/],
    ['later limits of what is put away', { year: 2028, pretaxRetirement: 10_000 }, /put away for 2028 is raised alike, .* \$500 for a 401\(k\)/],
    ['a state that raises its amounts', { year: 2026, state: 'CA' }, /California’s tables for 2026 .* those of 2025 are used, raised by 2.5 % a year/],
    ['a state that does not', { year: 2028, state: 'NY' }, /New York’s tables for 2028 .* as they are/],
    ['a missing county in Maryland', { state: 'MD' }, /county.*missing/],
    ['a missing county in Indiana', { state: 'IN' }, /county.*missing/],
    ['a rule that is left out', { state: 'ID' }, /building fund/],
    ['Ohio’s step', { state: 'OH', wages: 200_000 }, /\$18\.70/],
    ['a rate that changed in the year', { state: 'PA', locality: 'philadelphia' }, /3\.74 %/],
    ['itemising', { state: 'CA', wages: 300_000, deduction: 'best' }, /deducted on the federal return/],
    ['programmes that may be deducted', { state: 'CA', wages: 300_000, deduction: 'best' }, /state programmes/],
    ['a deferral over the limit', { wages: 100_000, pretaxRetirement: 30_000 }, /at most \$23,500/],
    ['the credit for alternative minimum tax', { wages: 120_000, isoSpread: 60_000 }, /come back as a credit in later years/],
    ['dependents', { filingStatus: 'head-of-household', wages: 100_000 }, /children/],
    ['low income', { wages: 20_000 }, /low incomes/],
    ['a programme whose share varies', { state: 'HI' }, /employers pay part/],
  ])('speak of %s', (_, input, words) => {
    expect(estimate({ wages: 100_000, ...input }).notes.join('\n')).toMatch(words);
  });

  it('say nothing where nothing is assumed', () => {
    expect(estimate({ year: 2026, state: 'TX', wages: 100_000 }).notes).toEqual([]);
    expect(estimate({ state: 'MD', locality: 'howard-county', wages: 100_000 }).notes.join()).not.toMatch(/missing/);
    expect(estimate({ state: 'PA', wages: 100_000 }).notes.join()).toMatch(/choose yours/);
    expect(estimate({ state: 'PA', locality: 'philadelphia', wages: 100_000 }).notes.join()).not.toMatch(/choose yours/);
    expect(estimate({ state: 'OH', locality: 'columbus', wages: 100_000 }).notes.join()).toMatch(/school districts/);
    expect(estimate({ state: 'OH', locality: 'columbus', wages: 100_000 }).notes.join()).not.toMatch(/choose yours/);
  });

  it('come with the sources of every table used', () => {
    const titles = estimate({ state: 'NY', locality: 'new-york-city', wages: 100_000 }).sources.map(({ title }) => title);
    expect(titles.join('\n')).toMatch(/Rev\. Proc\. 2024-40[^]*programmes[^]*New York individual income tax[^]*New York City income tax/);
  });
});
