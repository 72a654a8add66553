import type { ReturnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { toMinor } from '@/lib/engine/money/to-minor';
import { taxLiability } from '@/lib/engine/tax/tax-liability';
import type { TaxPart } from '@/lib/engine/tax/tax-parts';
import type { LocalRule } from '@/lib/engine/tax/tables/locality-tables';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';

/** The rule by which one tax of a return comes about, a sentence or two. */
export function taxRuleWords({ id, name }: Pick<TaxPart, 'id' | 'name'>, filed: ReturnOfYear, locale: string): string {
  const { input, tables } = filed;
  const money = (dollars: number) => formatMoney(toMinor(dollars, 'USD'), 'USD', locale, { decimals: 'whole' });
  const percent = (rate: number) => formatPercent(rate, locale, { decimals: 3 });
  const { socialSecurity, medicare, netInvestment } = tables.federal;
  const spouse = input.spouseWages === 0 ? '' : ' What your spouse’s pay alone would owe is taken off.';
  switch (id) {
    case 'federal':
      return `By the brackets of ${input.year} on ${money(taxLiability(input, tables).federal.taxableIncome)} of taxable income.${spouse}`;
    case 'amt':
      return `What the alternative minimum tax on pay and the spread of options comes to beyond the regular tax.${spouse}`;
    case 'niit':
      return `${percent(netInvestment.rate)} of investment income.${spouse}`;
    case 'social-security':
      return `${percent(socialSecurity.rate)} of pay up to ${money(socialSecurity.wageBase)}.`;
    case 'medicare':
      return `${percent(medicare.rate)} of all pay.`;
    case 'additional-medicare':
      return `${percent(medicare.additionalRate)} of ${input.spouseWages === 0 ? 'pay' : 'both your pay'} above ${money(medicare.additionalOver[input.filingStatus])}.${spouse}`;
    case 'program':
      return programWords(name, filed, money, percent);
    case 'state':
      return `By ${tables.state?.name ?? 'the state'}’s rules for ${input.year} on ${money(taxLiability(input, tables).state?.taxableIncome ?? 0)} of taxable income there.${spouse}`;
    case 'local':
      return `${tables.locality === null ? '' : localWords(tables.locality.rule, money, percent)}${spouse}`;
  }
}

function programWords(name: string, { tables }: ReturnOfYear, money: (dollars: number) => string, percent: (rate: number) => string): string {
  const program = tables.payroll.programs.find((one) => one.name === name);
  if (program === undefined) return 'By the rules of the state’s programme.';
  const base = program.wageBase === 'social-security' ? tables.federal.socialSecurity.wageBase : program.wageBase;
  return `${percent(program.rate)} of pay${base === null ? '' : ` up to ${money(base)}`}${program.most === null ? '' : `, at most ${money(program.most)}`}.`;
}

function localWords(rule: LocalRule, money: (dollars: number) => string, percent: (rate: number) => string): string {
  switch (rule.kind) {
    case 'state-taxable-income':
      return 'By its own brackets on the state’s taxable income, less its credits.';
    case 'state-tax-share':
      return `${percent(rule.share)} of the state’s income tax.`;
    case 'wages':
      return `${percent(rule.rate)} of pay${rule.allowance === 0 ? '' : ` above ${money(rule.allowance)}`}.`;
    case 'fixed':
      return `${money(rule.amount)} a year for each earner.`;
  }
}
