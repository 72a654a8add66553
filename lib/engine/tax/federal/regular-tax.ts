import { bracketTax } from '../bracket-tax';
import type { FilingStatus } from '../filing-status';
import type { FederalTables } from '../tables/federal-tables';
import { preferentialTax } from './preferential-tax';

/** Tax by the brackets, gains and qualified dividends at their own rates (Form 1040, line 16; Qualified Dividends and Capital Gain Tax Worksheet). */
export function regularTax(tables: FederalTables, status: FilingStatus, taxableIncome: number, gainsAndDividends: number): number {
  const brackets = tables.brackets[status];
  const preferred = Math.min(gainsAndDividends, taxableIncome);
  if (preferred === 0) return bracketTax(brackets, taxableIncome);
  const ordinary = taxableIncome - preferred;
  return Math.min(bracketTax(brackets, taxableIncome), bracketTax(brackets, ordinary) + preferentialTax(tables, status, ordinary, preferred));
}
