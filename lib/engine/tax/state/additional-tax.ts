import { bracketTax } from '../bracket-tax';
import { stepValue } from '../step-value';
import type { AdditionalTax } from '../tables/state-income-tax';
import type { StateCase } from './state-case';

/** One tax on top of the brackets. `income` is the income that limits look at. */
export function additionalTax(tax: AdditionalTax, { filer, year }: StateCase, taxable: number, income: number): number {
  const { status } = filer;
  switch (tax.kind) {
    case 'brackets': {
      if (year < tax.fromYear || income <= tax.overIncome) return 0;
      const bases = {
        'taxable-income': taxable,
        'long-term-gains': filer.longTermGains,
        'investment-income': filer.longTermGains + filer.dividends + filer.interest,
      };
      return bracketTax(tax.brackets[status], bases[tax.base]);
    }
    case 'per-step': {
      const over = Math.max(0, income - tax.over[status]);
      return Math.min(tax.most[status], tax.charge[status] * Math.ceil(over / tax.step[status]));
    }
    case 'recapture': {
      if (income <= tax.overIncome) return 0;
      const increments = tax.increment[status];
      const start = Math.max(tax.overIncome, increments.findLast(([from]) => taxable >= from)?.[0] ?? 0);
      const phasedIn = Math.min(1, Math.max(0, income - start) / tax.width);
      return stepValue(tax.base[status], taxable) + stepValue(increments, taxable) * phasedIn;
    }
  }
}
