import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateIncomeTax } from '@/lib/engine/tax/tables/state-income-tax';

/** An income tax with nothing but its brackets still to be given: each state's file names only what it adds to this. */
export const plainIncomeTax: StateIncomeTax = {
  brackets: everyStatus([[0, 0]]),
  rateLessAmount: null,
  taxesDeferrals: false,
  taxesHealthSavings: false,
  taxesOptionSpread: false,
  standardDeduction: null,
  deductionLimit: null,
  exemption: null,
  federalTaxDeduction: null,
  payrollTaxDeduction: null,
  lowerEarnerDeduction: 0,
  ownTaxDeduction: null,
  longTermGains: null,
  couples: 'together',
  additionalTaxes: [],
  minimumTax: null,
  credits: [],
};
