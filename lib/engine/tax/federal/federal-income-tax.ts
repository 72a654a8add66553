import type { Filer } from '../filer';
import type { FederalTables } from '../tables/federal-tables';
import { adjustedGrossIncome } from './adjusted-gross-income';
import { alternativeMinimum, type AlternativeMinimum } from './alternative-minimum';
import { netInvestmentTax } from './net-investment-tax';
import { regularTax } from './regular-tax';
import { stateAndLocalTaxCap } from './state-and-local-tax-cap';

export interface FederalIncomeTax {
  readonly agi: number;
  readonly deduction: number;
  readonly deductionKind: 'standard' | 'itemized';
  readonly taxableIncome: number;
  readonly regularTax: number;
  readonly alternativeMinimum: AlternativeMinimum;
  readonly netInvestmentTax: number;
  readonly incomeTax: number;
}

/** Federal income tax, step by step in the order of Form 1040. `stateAndLocalTaxes` is what may be deducted before the cap. */
export function federalIncomeTax(tables: FederalTables, year: number, filer: Filer, stateAndLocalTaxes: number): FederalIncomeTax {
  const agi = adjustedGrossIncome(filer);
  const standard = tables.standardDeduction[filer.status];
  const itemized = Math.min(stateAndLocalTaxes, stateAndLocalTaxCap(tables.stateAndLocalTaxes, tables.year, year, filer.status, agi));
  const deduction = Math.max(standard, itemized);
  const taxableIncome = Math.max(0, agi - deduction);
  const regular = regularTax(tables, filer.status, taxableIncome, filer.longTermGains + filer.dividends);
  const alternative = alternativeMinimum(tables, filer, agi, taxableIncome, regular);
  const netInvestment = netInvestmentTax(tables, filer, agi);
  return {
    agi,
    deduction,
    deductionKind: itemized > standard ? 'itemized' : 'standard',
    taxableIncome,
    regularTax: regular,
    alternativeMinimum: alternative,
    netInvestmentTax: netInvestment,
    incomeTax: regular + alternative.tax + netInvestment,
  };
}
