import type { Filer } from '../filer';
import type { FederalTables } from '../tables/federal-tables';
import { preferentialTax } from './preferential-tax';

export interface AlternativeMinimum {
  /** Income for the alternative minimum tax (Form 6251, line 4). */
  readonly income: number;
  /** Income less the exemption (line 6). */
  readonly base: number;
  /** Tentative minimum tax (line 9). */
  readonly tentative: number;
  /** What is owed on top of the regular tax (line 11). */
  readonly tax: number;
}

/**
 * The alternative minimum tax (Form 6251). Neither the standard deduction nor state and local taxes count, so its income
 * is adjusted gross income and the spread of incentive stock options.
 * @example 2025, single, 120,000 of pay and a spread of 60,000: 26 % of 91,900 less 17,867 = 6,027
 */
export function alternativeMinimum(tables: FederalTables, filer: Filer, agi: number, taxableIncome: number, regularTax: number): AlternativeMinimum {
  const { rates, exemption, phaseOutFrom, phaseOutRate } = tables.alternativeMinimum;
  const { status } = filer;
  const income = withSeparateAddition(tables, filer, agi + filer.optionSpread);
  const base = Math.max(0, income - Math.max(0, exemption[status] - phaseOutRate * Math.max(0, income - phaseOutFrom[status])));
  const flat = (amount: number): number => rates.low * amount + (rates.high - rates.low) * Math.max(0, amount - rates.highFrom[status]);
  const preferred = Math.min(filer.longTermGains + filer.dividends, base);
  const ordinary = Math.max(0, taxableIncome - (filer.longTermGains + filer.dividends));
  const tentative = preferred === 0 ? flat(base) : Math.min(flat(base), flat(base - preferred) + preferentialTax(tables, status, ordinary, preferred));
  return { income, base, tentative, tax: Math.max(0, tentative - regularTax) };
}

/** Separate filers add back part of what a joint return would have lost of the exemption (26 U.S.C. 55(d)(3), last sentence). */
function withSeparateAddition(tables: FederalTables, filer: Filer, income: number): number {
  if (filer.status !== 'married-separate') return income;
  const { exemption, phaseOutFrom, phaseOutRate } = tables.alternativeMinimum;
  const gone = phaseOutFrom['married-separate'] + exemption['married-separate'] / phaseOutRate;
  return income + Math.min(exemption['married-separate'], phaseOutRate * Math.max(0, income - gone));
}
