import { bracketTax } from '../bracket-tax';
import { stepValue } from '../step-value';
import type { Filer } from '../filer';
import type { StateIncomeTax } from '../tables/state-income-tax';

/** Tax on taxable income before anything is added or credited. */
export function taxOnTaxableIncome(rules: StateIncomeTax, filer: Filer, taxable: number, income: number): number {
  const together = scheduleTax(rules, filer, taxable);
  if (filer.spousePay === 0) return together;
  if (rules.couples === 'by-income-share') {
    const share = filer.spousePay / income;
    return scheduleTax(rules, filer, taxable * share) + scheduleTax(rules, filer, taxable * (1 - share));
  }
  if (rules.couples === 'shared-deduction') {
    const [first, second] = leastUnequal(income - filer.spousePay, filer.spousePay, income - taxable);
    return Math.min(together, scheduleTax(rules, filer, first) + scheduleTax(rules, filer, second));
  }
  return together;
}

function scheduleTax(rules: StateIncomeTax, filer: Filer, taxable: number): number {
  if (rules.rateLessAmount !== null) return stepValue(rules.rateLessAmount.rate, taxable) * taxable - stepValue(rules.rateLessAmount.less, taxable);
  const brackets = rules.brackets[filer.status];
  const gains = Math.min(filer.longTermGains, taxable);
  if (gains === 0 || rules.longTermGains === null) return bracketTax(brackets, taxable);
  if (rules.longTermGains.kind === 'own-brackets') {
    const own = rules.longTermGains.brackets[filer.status];
    return bracketTax(brackets, taxable - gains) + bracketTax(own, taxable) - bracketTax(own, taxable - gains);
  }
  if (rules.longTermGains.kind === 'capped-rate') {
    const cap = rules.longTermGains.rate;
    const belowCap = brackets.find(([, rate]) => rate > cap)?.[0] ?? Infinity;
    const ordinary = Math.max(taxable - gains, Math.min(taxable, belowCap));
    return bracketTax(brackets, ordinary) + cap * (taxable - ordinary);
  }
  return bracketTax(brackets, taxable);
}

/** Two incomes after a deduction that the couple may divide as they like: it brings the two as close as it can. */
function leastUnequal(first: number, second: number, deduction: number): readonly [number, number] {
  const gap = Math.abs(first - second);
  if (deduction >= gap) return [(first + second - deduction) / 2, (first + second - deduction) / 2];
  return first > second ? [first - deduction, second] : [first, second - deduction];
}
