import { amountAt } from '../amount-at';
import type { Filer } from '../filer';
import { additionalTax } from './additional-tax';
import { minimumTax } from './minimum-tax';
import type { StateCase } from './state-case';
import { stateCredit } from './state-credit';
import { stateDeduction } from './state-deduction';
import { stateIncome } from './state-income';
import { taxOnTaxableIncome } from './tax-on-taxable-income';

export interface StateReturn {
  readonly taxableIncome: number;
  /** After credits that end at nothing, before credits that are paid out. */
  readonly incomeTax: number;
}

/** A resident's state income tax. Where the law lets a couple be taxed each alone on one return, the lesser tax counts. */
export function stateIncomeTax(state: StateCase): StateReturn {
  const together = oneReturn(state);
  if (state.rules.couples !== 'apart-if-less' || state.filer.spousePay === 0) return together;
  const apart = eachAlone(state.filer).map((filer) => oneReturn({ ...state, filer }));
  const tax = apart.reduce((total, one) => total + one.incomeTax, 0);
  return tax < together.incomeTax ? { taxableIncome: apart.reduce((total, one) => total + one.taxableIncome, 0), incomeTax: tax } : together;
}

/** One return, step by step. */
function oneReturn(state: StateCase): StateReturn {
  const { rules, filer } = state;
  const income = stateIncome(state);
  const deduction = stateDeduction(state, income.forLimits);
  const exemption = amountAt(rules.exemption, filer.status, income.forLimits);
  const taxableIncome = Math.max(0, income.total - deduction - exemption);
  const byBrackets = taxOnTaxableIncome(rules, filer, taxableIncome, income.total);
  const added = rules.additionalTaxes.reduce((total, tax) => total + additionalTax(tax, state, taxableIncome, income.forLimits), 0);
  const minimum = minimumTax(state, income.forLimits, byBrackets, byBrackets + added);
  const incomeAfterExemptions = income.forLimits - exemption;
  const incomeTax = rules.credits.reduce(
    (tax, credit) => Math.max(0, tax - stateCredit(credit, state, { tax, taxable: taxableIncome, income: income.forLimits, incomeAfterExemptions })),
    byBrackets + added + minimum,
  );
  return { taxableIncome, incomeTax };
}

/** The two spouses as separate filers; income that is not pay goes with the first. */
const eachAlone = (couple: Filer): readonly Filer[] => [
  { ...couple, status: 'married-separate', spousePay: 0 },
  { status: 'married-separate', pay: couple.spousePay, stockPlanIncome: 0, spousePay: 0, deferral: 0, healthSavings: 0, optionSpread: 0, longTermGains: 0, dividends: 0, interest: 0 },
];
