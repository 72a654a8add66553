import type { Filer } from '../filer';
import type { FederalTables } from '../tables/federal-tables';
import type { PayrollProgram } from '../tables/payroll-program';

export interface PayrollTax {
  readonly socialSecurity: number;
  readonly medicare: number;
  readonly additionalMedicare: number;
  /** Social Security and Medicare tax of each earner; the additional tax is counted with the first. */
  readonly perEarner: readonly number[];
  readonly state: readonly { readonly name: string; readonly amount: number }[];
}

/**
 * Payroll tax on pay before retirement deferrals; what goes into a health savings account through the employer is not
 * pay (26 U.S.C. 106(d), 3121(a)(5)(G)), nor is the gain of stock plans (3121(a)(22)). Social Security up to the wage base and Medicare for each earner, the additional
 * Medicare tax on the couple's pay together (Form 8959), and the state's own programmes.
 */
export function payrollTax(tables: FederalTables, filer: Filer, programs: readonly PayrollProgram[]): PayrollTax {
  const own = filer.pay - filer.stockPlanIncome - filer.healthSavings;
  const earners = filer.spousePay > 0 ? [own, filer.spousePay] : [own];
  const { rate, wageBase } = tables.socialSecurity;
  const socialSecurity = earners.map((pay) => rate * Math.min(pay, wageBase));
  const medicare = earners.map((pay) => tables.medicare.rate * pay);
  const additionalMedicare = tables.medicare.additionalRate * Math.max(0, own + filer.spousePay - tables.medicare.additionalOver[filer.status]);
  return {
    socialSecurity: sum(socialSecurity),
    medicare: sum(medicare),
    additionalMedicare,
    perEarner: earners.map((_, at) => (socialSecurity[at] ?? 0) + (medicare[at] ?? 0) + (at === 0 ? additionalMedicare : 0)),
    state: programs.map((program) => ({ name: program.name, amount: sum(earners.map((pay) => contribution(program, pay, wageBase))) })),
  };
}

function contribution(program: PayrollProgram, pay: number, socialSecurityBase: number): number {
  const base = program.wageBase === 'social-security' ? socialSecurityBase : (program.wageBase ?? pay);
  const charged = program.rate * Math.min(pay, base);
  return program.most === null ? charged : Math.min(charged, program.most);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
