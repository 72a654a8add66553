import { mapStatus } from './map-status';
import { scaleBrackets } from './scale-brackets';
import type { ByStatus } from './filing-status';
import type { Amount, Reduction } from './tables/amount';
import type { Steps } from './tables/schedule';
import type { AdditionalTax, Credit, MinimumTax, StateIncomeTax } from './tables/state-income-tax';
import type { Indexing } from './tables/state-tables';

/** A state's income tax with prices risen by `factor`: only what its law raises moves. */
export function indexStateTables(tax: StateIncomeTax, indexing: Indexing, factor: number): StateIncomeTax {
  const limits = indexing.limits ? factor : 1;
  const credits = indexing.credits ? factor : 1;
  const amount = (value: Amount | null, raised: boolean): Amount | null => (value === null ? null : scaleAmount(value, raised ? factor : 1, limits));
  return {
    ...tax,
    brackets: mapStatus(tax.brackets, (brackets) => scaleBrackets(brackets, factor, indexing.bracketsBelow)),
    standardDeduction: tax.standardDeduction === 'federal' ? 'federal' : amount(tax.standardDeduction, indexing.standardDeduction),
    exemption: amount(tax.exemption, indexing.exemption),
    additionalTaxes: indexing.additionalTaxes ? tax.additionalTaxes.map((one) => scaleAdditional(one, factor)) : tax.additionalTaxes,
    minimumTax: indexing.minimumTax ? scaleMinimum(tax.minimumTax, factor) : tax.minimumTax,
    credits: tax.credits.map((credit) => scaleCredit(credit, credits, limits)),
  };
}

const scale = (values: ByStatus<number>, factor: number): ByStatus<number> => mapStatus(values, (value) => value * factor);
const scaleSteps = (steps: Steps, from: number, value: number): Steps => steps.map(([start, amount]) => [start * from, amount * value]);

function scaleAmount(amount: Amount, raise: number, limits: number): Amount {
  switch (amount.kind) {
    case 'fixed':
      return { ...amount, amount: scale(amount.amount, raise) };
    case 'by-income':
      return { ...amount, steps: mapStatus(amount.steps, (steps) => scaleSteps(steps, limits, raise)) };
    case 'phased-out':
      return { ...amount, amount: scale(amount.amount, raise), least: scale(amount.least, raise), reduction: scaleReduction(amount.reduction, limits) };
  }
}

function scaleReduction(reduction: Reduction, limits: number): Reduction {
  if (reduction.kind === 'by-brackets') return { ...reduction, brackets: mapStatus(reduction.brackets, (brackets) => scaleBrackets(brackets, limits)) };
  return { ...reduction, over: scale(reduction.over, limits) };
}

function scaleAdditional(tax: AdditionalTax, factor: number): AdditionalTax {
  return tax.kind === 'brackets' ? { ...tax, brackets: mapStatus(tax.brackets, (brackets) => scaleBrackets(brackets, factor)) } : tax;
}

function scaleMinimum(tax: MinimumTax | null, factor: number): MinimumTax | null {
  return tax?.kind === 'own-exemption' ? { ...tax, exemption: scale(tax.exemption, factor), over: scale(tax.over, factor) } : tax;
}

function scaleCredit(credit: Credit, raise: number, limits: number): Credit {
  switch (credit.kind) {
    case 'amount':
      return { ...credit, amount: scaleAmount(credit.amount, raise, limits) };
    case 'federal-deduction-share':
      return { ...credit, over: scale(credit.over, limits) };
    case 'two-earner-saving':
      return { ...credit, leastPay: credit.leastPay * raise, leastTaxable: credit.leastTaxable * raise, allowance: credit.allowance * raise, most: credit.most * raise };
    case 'share-of-tax':
    case 'lower-earner-pay':
    case 'two-earner-share':
      return credit;
  }
}
