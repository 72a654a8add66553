import { federalIncomeTax, type FederalIncomeTax } from './federal/federal-income-tax';
import { filerOf } from './filer-of';
import { localIncomeTax } from './local/local-income-tax';
import { payrollTax, type PayrollTax } from './payroll/payroll-tax';
import { stateIncomeTax, type StateReturn } from './state/state-income-tax';
import type { PlaceTables } from './tables-for';
import type { TaxInput } from './tax-input';

/** A year's tax before rounding, US dollars. */
export interface TaxLiability {
  readonly federal: FederalIncomeTax;
  readonly payroll: PayrollTax;
  readonly state: StateReturn | null;
  readonly local: number | null;
  readonly total: number;
}

/** Federal and state tax each reduce the other where both may be deducted: they settle to a hundredth of a cent. */
const SETTLED = 0.0001;
const MOST_ROUNDS = 100;

/** Every tax of one return, step by step: payroll, then federal, state and local until the deductions between them settle. */
export function taxLiability(input: TaxInput, tables: PlaceTables): TaxLiability {
  const filer = filerOf(input);
  const payroll = payrollTax(tables.federal, filer, tables.payroll.programs);
  const rules = tables.state?.incomeTax ?? null;

  const round = (deductible: number, ownTax: number): Omit<TaxLiability, 'payroll' | 'total'> => {
    const federal = federalIncomeTax(tables.federal, input.year, filer, deductible);
    const state = rules === null ? null : stateIncomeTax({ year: input.year, rules, filer, federalTables: tables.federal, federal, payroll, ownTax });
    const residence = state ?? { taxableIncome: 0, incomeTax: 0 };
    const local = tables.locality === null ? null : localIncomeTax(tables.locality.rule, filer, federal.agi, residence);
    return { federal, state: tables.state === null ? null : residence, local };
  };

  let now = round(0, 0);
  if (input.deduction === 'best') {
    let deducted = 0;
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      const stateAndLocal = (now.state?.incomeTax ?? 0) + (now.local ?? 0);
      if (Math.abs(stateAndLocal - deducted) < SETTLED) break;
      deducted = stateAndLocal;
      now = round(deducted, now.state?.incomeTax ?? 0);
    }
  }
  const programs = payroll.state.reduce((total, program) => total + program.amount, 0);
  const total = now.federal.incomeTax + payroll.socialSecurity + payroll.medicare + payroll.additionalMedicare + programs + (now.state?.incomeTax ?? 0) + (now.local ?? 0);
  return { ...now, payroll, total };
}
