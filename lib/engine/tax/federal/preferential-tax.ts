import { bracketTax } from '../bracket-tax';
import type { FilingStatus } from '../filing-status';
import type { FederalTables } from '../tables/federal-tables';

/** Tax on gains and qualified dividends that lie on top of ordinary taxable income. */
export function preferentialTax(tables: FederalTables, status: FilingStatus, ordinary: number, preferred: number): number {
  const brackets = tables.preferentialBrackets[status];
  return bracketTax(brackets, ordinary + preferred) - bracketTax(brackets, ordinary);
}
