import type { StateCase } from './state-case';

/**
 * What a state's alternative computation adds to the tax: the excess of the tentative amount over the tax it is compared
 * with, never less than nothing. `bracketTax` is the tax by the brackets alone, `tax` that with everything added.
 */
export function minimumTax({ rules, filer, federal }: StateCase, income: number, bracketTax: number, tax: number): number {
  const rule = rules.minimumTax;
  if (rule === null) return 0;
  const { status } = filer;
  switch (rule.kind) {
    case 'own-exemption': {
      const alternative = income + filer.optionSpread;
      const exemption = Math.max(0, rule.exemption[status] - rule.lossRate * Math.max(0, alternative - rule.over[status]));
      return Math.max(0, rule.rate * Math.max(0, alternative - exemption) - bracketTax);
    }
    case 'federal-base':
      return Math.max(0, rule.rate * federal.alternativeMinimum.base - bracketTax);
    case 'federal-share':
      if (federal.alternativeMinimum.tax === 0) return 0;
      return Math.max(0, Math.min(rule.share * federal.alternativeMinimum.tentative, rule.rate * federal.alternativeMinimum.income) - tax);
    case 'income-share':
      return income > rule.over ? Math.max(0, rule.rate * income - tax) : 0;
  }
}
