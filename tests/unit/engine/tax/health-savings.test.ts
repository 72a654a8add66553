import { describe, expect, it } from 'vitest';
import { estimate } from './estimate';

describe('pay put into a health savings account', () => {
  const without = (state: string | null) => estimate({ year: 2026, state, wages: 200_000 });
  const with4000 = (state: string | null) => estimate({ year: 2026, state, wages: 200_000, healthSavings: 4_000 });

  it('is no pay for federal and payroll tax', () => {
    const { federal, payroll, takeHome, total } = with4000(null);
    expect(federal.agi).toBe(196_000);
    // 196,000 less 16,100, in the 24 % bracket like the 4,000 above it.
    expect(without(null).federal.incomeTax - federal.incomeTax).toBeCloseTo(960, 2);
    // Social Security stops at 184,500 either way; Medicare is 1.45 % of 196,000.
    expect(payroll.socialSecurity).toBe(without(null).payroll.socialSecurity);
    expect(payroll.medicare).toBe(2_842);
    expect(takeHome).toBeCloseTo(196_000 - total, 2);
  });

  it.each(['CA', 'NJ'])('is taxed all the same in %s', (state) => {
    expect(with4000(state).state?.taxableIncome).toBe(without(state).state?.taxableIncome);
  });

  it.each(['NY', 'IL'])('is not taxed in %s', (state) => {
    expect((without(state).state?.taxableIncome ?? 0) - (with4000(state).state?.taxableIncome ?? 0)).toBe(4_000);
  });

  it('may be $4,400 for one person and $8,750 for a family; more is said', () => {
    const notes = (filingStatus: 'single' | 'married-joint', healthSavings: number) => estimate({ year: 2026, filingStatus, wages: 200_000, healthSavings }).notes.join(' ');
    expect(notes('single', 4_400)).not.toMatch(/health savings/);
    expect(notes('single', 4_401)).toMatch(/At most \$4,400 can go into a health savings account/);
    expect(notes('married-joint', 8_750)).not.toMatch(/health savings/);
  });
});
