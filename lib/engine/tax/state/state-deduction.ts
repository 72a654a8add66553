import { amountAt } from '../amount-at';
import { stepValue } from '../step-value';
import type { StateCase } from './state-case';

/** What a state lets a return deduct, without exemptions. `income` is the income that limits look at. */
export const stateDeduction = (state: StateCase, income: number): number =>
  limited(state, income, standardOrItemized(state, income)) + federalTaxDeduction(state, income) + lowerEarnerDeduction(state);

function standardOrItemized({ rules, filer, federalTables, payroll, ownTax }: StateCase, income: number): number {
  const { status } = filer;
  const standard = rules.standardDeduction === 'federal' ? federalTables.standardDeduction[status] : amountAt(rules.standardDeduction, status, income);
  const own = rules.ownTaxDeduction !== null && income < rules.ownTaxDeduction.belowIncome[status] ? ownTax : 0;
  if (rules.payrollTaxDeduction === null) return Math.max(standard, own);
  const { mostPerEarner, insteadOfStandard } = rules.payrollTaxDeduction;
  const paid = payroll.perEarner.reduce((total, tax) => total + Math.min(tax, mostPerEarner), 0);
  return insteadOfStandard ? Math.max(standard, paid) : standard + paid;
}

function limited({ rules, filer }: StateCase, income: number, deduction: number): number {
  const limit = rules.deductionLimit;
  return limit !== null && income >= limit.fromIncome ? Math.min(deduction, limit.most[filer.status]) : deduction;
}

function federalTaxDeduction({ rules, filer, federal }: StateCase, income: number): number {
  const rule = rules.federalTaxDeduction;
  if (rule === null) return 0;
  const tax = federal.incomeTax - (rule.includesNetInvestmentTax ? 0 : federal.netInvestmentTax);
  const deducted = stepValue(rule.share, income) * tax;
  return rule.most === null ? deducted : Math.min(deducted, stepValue(rule.most[filer.status], income));
}

const lowerEarnerDeduction = ({ rules, filer }: StateCase): number => Math.min(rules.lowerEarnerDeduction, filer.pay, filer.spousePay);
