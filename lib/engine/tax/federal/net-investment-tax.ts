import type { Filer } from '../filer';
import type { FederalTables } from '../tables/federal-tables';

/** Net investment income tax (Form 8960): on the lesser of investment income and income over a threshold. */
export function netInvestmentTax(tables: FederalTables, filer: Filer, agi: number): number {
  const { rate, over } = tables.netInvestment;
  return rate * Math.max(0, Math.min(filer.longTermGains + filer.dividends + filer.interest, agi - over[filer.status]));
}
