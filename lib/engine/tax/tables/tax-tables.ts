import type { FederalTables } from './federal-tables';
import type { Locality } from './locality-tables';
import type { PayrollProgram } from './payroll-program';
import type { Source } from './source';
import type { StateTables } from './state-tables';

/** Everything published for one tax year. A state without an entry has published nothing new that year. */
export interface TaxYearTables {
  readonly year: number;
  readonly federal: FederalTables;
  readonly states: Readonly<Record<string, StateTables>>;
  readonly payroll: { readonly source: Source; readonly programs: Readonly<Record<string, readonly PayrollProgram[]>>; readonly gaps: Readonly<Record<string, string>> };
  readonly localities: readonly Locality[];
}

/** The tables of every year, oldest first, without gaps. */
export type TaxTables = readonly TaxYearTables[];
