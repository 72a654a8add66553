import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import type { TaxInput } from '@/lib/engine/tax/tax-input';
import type { TaxResult } from '@/lib/engine/tax/tax-result';
import { taxTables } from '@/lib/reference/tax/tax-tables';

/** A single person's return for 2025 with the standard deduction and no state, but for what is named. */
export const aReturn = (changes: Partial<TaxInput>): TaxInput => ({
  year: 2025,
  filingStatus: 'single',
  state: null,
  locality: null,
  wages: 0,
  stockPlanIncome: 0,
  spouseWages: 0,
  pretaxRetirement: 0,
  healthSavings: 0,
  isoSpread: 0,
  longTermGains: 0,
  qualifiedDividends: 0,
  interest: 0,
  deduction: 'standard',
  ...changes,
});

/** That return's tax, prices rising 2.5 % a year. */
export const estimate = (changes: Partial<TaxInput>): TaxResult => estimateTax(aReturn(changes), taxTables, 0.025);
