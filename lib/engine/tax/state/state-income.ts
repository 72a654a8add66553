import { adjustedGrossIncome } from '../federal/adjusted-gross-income';
import type { StateCase } from './state-case';

export interface StateIncome {
  /** What the brackets start from, before deductions. */
  readonly total: number;
  /** What allowances that depend on income look at. */
  readonly forLimits: number;
}

/** A state's income: federal adjusted gross income, with what this state alone taxes and without the gains it leaves out. */
export function stateIncome({ rules, filer, federal }: StateCase): StateIncome {
  const agi =
    adjustedGrossIncome(filer) +
    (rules.taxesDeferrals ? filer.deferral : 0) +
    (rules.taxesHealthSavings ? filer.healthSavings : 0) +
    (rules.taxesOptionSpread ? filer.optionSpread : 0);
  const gains = rules.longTermGains;
  if (gains?.kind === 'exclude-share') {
    const excluded = gains.share * (filer.longTermGains + (gains.alsoDividends ? filer.dividends : 0));
    return { total: agi - excluded, forLimits: gains.countsTowardLimits ? agi : agi - excluded };
  }
  if (gains?.kind === 'exclude-up-to') {
    const share = gains.mostShareOfTaxable === null ? Infinity : gains.mostShareOfTaxable * federal.taxableIncome;
    return { total: agi - Math.min(filer.longTermGains, gains.most, share), forLimits: agi };
  }
  return { total: agi, forLimits: agi };
}
