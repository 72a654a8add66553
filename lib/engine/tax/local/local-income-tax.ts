import { bracketTax } from '../bracket-tax';
import type { Filer } from '../filer';
import type { StateReturn } from '../state/state-income-tax';
import { stepValue } from '../step-value';
import type { LocalCredit, LocalRule } from '../tables/locality-tables';

/** What a city or county takes of a resident's income. `agi` is adjusted gross income, which its credits look at. */
export function localIncomeTax(rule: LocalRule, filer: Filer, agi: number, state: StateReturn): number {
  switch (rule.kind) {
    case 'state-taxable-income':
      return rule.credits.reduce(
        (tax, credit) => Math.max(0, tax - localCredit(credit, filer, agi, state.taxableIncome)),
        bracketTax(rule.brackets[filer.status], state.taxableIncome),
      );
    case 'state-tax-share':
      return rule.share * state.incomeTax;
    case 'wages': {
      const untaxed = rule.deferralsTaxed ? 0 : filer.deferral + filer.healthSavings;
      const own = filer.pay - untaxed + (rule.optionSpreadTaxed ? filer.optionSpread : 0);
      return rule.rate * [own, filer.spousePay].reduce((total, pay) => total + Math.max(0, pay - rule.allowance), 0);
    }
    case 'fixed':
      return rule.amount * [filer.pay, filer.spousePay].filter((pay) => pay > 0).length;
  }
}

function localCredit(credit: LocalCredit, filer: Filer, agi: number, taxable: number): number {
  if (credit.kind === 'fixed') return stepValue(credit.amount[filer.status], agi);
  return taxable <= credit.mostTaxable ? bracketTax(credit.brackets[filer.status], taxable) : 0;
}
