import { describe, expect, it } from 'vitest';
import { federalIncomeTax } from '@/lib/engine/tax/federal/federal-income-tax';
import { stateAndLocalTaxCap } from '@/lib/engine/tax/federal/state-and-local-tax-cap';
import { supplementalWithholding } from '@/lib/engine/tax/federal/supplemental-withholding';
import { filerOf } from '@/lib/engine/tax/filer-of';
import { federal2026 } from '@/lib/reference/tax/2026/federal';
import { aReturn, estimate } from './estimate';

describe('federal income tax', () => {
  it('takes the larger of the standard deduction and state and local tax', () => {
    const best = estimate({ state: 'CA', wages: 350_000, deduction: 'best' });
    expect(best.federal).toMatchObject({ deduction: 28_457.98, deductionKind: 'itemized', taxableIncome: 321_542.02 });
    expect(estimate({ state: 'CA', wages: 120_000, deduction: 'best' }).federal).toMatchObject({ deduction: 15_750, deductionKind: 'standard' });
  });

  it('adds city tax to what is deducted', () => {
    const { federal, state, local } = estimate({ state: 'NY', locality: 'new-york-city', wages: 200_000, deduction: 'best' });
    expect(federal.deduction).toBeCloseTo((state?.incomeTax ?? 0) + (local?.incomeTax ?? 0), 2);
  });

  it.each([
    [2025, 'single', 400_000, 40_000],
    [2025, 'married-separate', 100_000, 20_000],
    [2026, 'single', 505_000, 40_400],
    [2026, 'single', 550_000, 26_900],
    [2026, 'single', 2_000_000, 10_000],
    [2026, 'married-separate', 2_000_000, 5_000],
    [2029, 'single', 500_000, 40_400 * 1.01 ** 3],
    [2030, 'single', 100_000, 10_000],
  ] as const)('caps state and local taxes in %i, %s, at an income of %i: %f', (year, status, agi, cap) => {
    const rules = year === 2025 ? { ...federal2026.stateAndLocalTaxes, cap: { ...federal2026.stateAndLocalTaxes.cap, single: 40_000, 'married-separate': 20_000 } } : federal2026.stateAndLocalTaxes;
    expect(stateAndLocalTaxCap(rules, year === 2025 ? 2025 : 2026, year, status, agi)).toBeCloseTo(cap, 6);
  });

  it('settles where Alabama deducts federal tax and the federal return deducts Alabama’s', () => {
    const { federal, state } = estimate({ state: 'AL', wages: 500_000, deduction: 'best' });
    expect(federal.deduction).toBeCloseTo(state?.incomeTax ?? 0, 2);
    // 500,000 less federal tax, 10,918.20 + 7,250 + 2,700 of payroll tax and 1,500
    const taxable = 500_000 - federal.incomeTax - 20_868.2 - 1_500;
    expect(state?.incomeTax).toBeCloseTo(10 + 100 + 0.05 * (taxable - 3_000), 1);
  });

  it('taxes gains at 0, 15 and 20 % by what lies under them', () => {
    // 30,000 of pay: 14,250 taxable; gains of 40,000 fill 34,100 at 0 % and 5,900 at 15 %
    expect(estimate({ wages: 30_000, longTermGains: 40_000 }).federal.regularTax).toBe(1_471.5 + 885);
    // nothing else: 600,000 of gains less 15,750; 48,350 at 0, 485,050 at 15 %, the rest at 20 %
    expect(estimate({ longTermGains: 600_000 }).federal.regularTax).toBe(0.15 * 485_050 + 0.2 * 50_850);
  });

  it('taxes dividends like gains, interest like pay, and investment income once more', () => {
    const gains = estimate({ wages: 220_000, longTermGains: 10_000 });
    expect(estimate({ wages: 220_000, qualifiedDividends: 10_000 }).federal).toEqual(gains.federal);
    const interest = estimate({ wages: 220_000, interest: 10_000 });
    expect(interest.federal.niit).toBe(380);
    expect(interest.federal.regularTax).toBe(estimate({ wages: 230_000 }).federal.regularTax);
  });

  it('keeps the lower rates on gains within the alternative minimum tax', () => {
    // 2026: 100,000 of pay, gains of 100,000, spread of 200,000: base 309,900, of which 100,000 at 15 %
    const { federal } = estimate({ year: 2026, wages: 100_000, longTermGains: 100_000, isoSpread: 200_000 });
    expect(federal.amt).toBeCloseTo(0.26 * 209_900 + 15_000 - (13_170 + 15_000), 2);
  });

  it('adds the exemption back for separate filers with high income', () => {
    const filer = filerOf(aReturn({ filingStatus: 'married-separate', wages: 500_000, isoSpread: 300_000 }));
    const { alternativeMinimum } = federalIncomeTax(federal2026, 2026, filer, 0);
    // the exemption is gone at 640,200; half of what is over, at most 70,100, is added
    expect(alternativeMinimum.income).toBe(800_000 + 70_100);
    expect(alternativeMinimum.base).toBe(870_100);
  });

  it('takes deferrals off income but not off pay for Social Security and Medicare', () => {
    const deferred = estimate({ wages: 150_000, pretaxRetirement: 23_500 });
    expect(deferred.federal.agi).toBe(126_500);
    expect(deferred.payroll).toEqual(estimate({ wages: 150_000 }).payroll);
    expect(deferred.takeHome).toBe(150_000 - 23_500 - deferred.total);
  });
});

describe('what is withheld from shares', () => {
  it('falls short of the tax on them', () => {
    const owed = estimate({ year: 2026, wages: 350_000 }).federal.incomeTax - estimate({ year: 2026, wages: 200_000 }).federal.incomeTax;
    const withheld = supplementalWithholding(federal2026.supplementalWithholding, 150_000);
    expect([owed, withheld, owed - withheld]).toEqual([48_900.25, 33_000, 15_900.25]);
  });

  it('rises above a million in a year', () => {
    expect(supplementalWithholding(federal2026.supplementalWithholding, 300_000, 900_000)).toBe(0.22 * 100_000 + 0.37 * 200_000);
    expect(supplementalWithholding(federal2026.supplementalWithholding, 300_000, 2_000_000)).toBe(0.37 * 300_000);
  });
});
