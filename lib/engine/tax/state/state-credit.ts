import { amountAt } from '../amount-at';
import { bracketTax } from '../bracket-tax';
import { stepValue } from '../step-value';
import type { Credit } from '../tables/state-income-tax';
import type { StateCase } from './state-case';

/** What the credit looks at: the tax it reduces, taxable income, and income before and after exemptions. */
export interface CreditBasis {
  readonly tax: number;
  readonly taxable: number;
  readonly income: number;
  readonly incomeAfterExemptions: number;
}

/** One credit, before it is held to the tax that is left. */
export function stateCredit(credit: Credit, { rules, filer, federalTables }: StateCase, basis: CreditBasis): number {
  const { status } = filer;
  const lowerPay = Math.min(filer.pay - filer.deferral - filer.healthSavings, filer.spousePay);
  switch (credit.kind) {
    case 'amount':
      return amountAt(credit.amount, status, basis.income);
    case 'federal-deduction-share':
      return Math.max(0, credit.share * federalTables.standardDeduction[status] - credit.lossRate * Math.max(0, basis.income - credit.over[status]));
    case 'share-of-tax':
      return stepValue(credit.share[status], basis.income) * basis.tax;
    case 'lower-earner-pay':
      return credit.rate * Math.min(Math.max(0, lowerPay), credit.mostPay);
    case 'two-earner-share':
      return lowerPay < credit.leastPay ? 0 : Math.min(credit.most, stepValue(credit.share, basis.incomeAfterExemptions) * basis.tax);
    case 'two-earner-saving': {
      if (filer.spousePay === 0 || lowerPay < credit.leastPay || basis.taxable < credit.leastTaxable) return 0;
      const alone = Math.max(0, lowerPay - credit.allowance);
      const lower = credit.atMostHalf ? Math.min(alone, basis.taxable / 2) : Math.min(alone, basis.taxable);
      const apart = bracketTax(rules.brackets.single, lower) + bracketTax(rules.brackets.single, basis.taxable - lower);
      return Math.min(credit.most, Math.max(0, bracketTax(rules.brackets[status], basis.taxable) - apart));
    }
  }
}
