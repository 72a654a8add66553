import type { Source } from './tables/source';

/** What a year's tax comes to, in US dollars and whole cents. */
export interface TaxResult {
  readonly federal: {
    readonly agi: number;
    readonly deduction: number;
    readonly deductionKind: 'standard' | 'itemized';
    readonly taxableIncome: number;
    /** With the lower rates on gains and dividends. */
    readonly regularTax: number;
    readonly amt: number;
    readonly niit: number;
    readonly incomeTax: number;
  };
  readonly payroll: {
    readonly socialSecurity: number;
    readonly medicare: number;
    readonly additionalMedicare: number;
    readonly state: readonly { readonly name: string; readonly amount: number }[];
  };
  readonly state: { readonly taxableIncome: number; readonly incomeTax: number } | null;
  readonly local: { readonly name: string; readonly incomeTax: number } | null;
  readonly total: number;
  /** Cash income less what is put away before tax and less all tax. */
  readonly takeHome: number;
  /** The share of one more hundred dollars of pay that goes in tax. */
  readonly marginalRate: number;
  /** What is assumed, carried forward or left out, in sentences. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}
