import type { FederalIncomeTax } from '../federal/federal-income-tax';
import type { Filer } from '../filer';
import type { PayrollTax } from '../payroll/payroll-tax';
import type { FederalTables } from '../tables/federal-tables';
import type { StateIncomeTax } from '../tables/state-income-tax';

/** Everything a state's tax is worked out from. */
export interface StateCase {
  readonly year: number;
  readonly rules: StateIncomeTax;
  readonly filer: Filer;
  readonly federalTables: FederalTables;
  readonly federal: FederalIncomeTax;
  readonly payroll: PayrollTax;
  /** This state's own tax, where a return that itemises may deduct it; 0 with the standard deduction. */
  readonly ownTax: number;
}
