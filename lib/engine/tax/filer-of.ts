import type { Filer } from './filer';
import type { TaxInput } from './tax-input';

/** The income of a return, without the choices around it. */
export const filerOf = (input: TaxInput): Filer => ({
  status: input.filingStatus,
  pay: input.wages + input.stockPlanIncome,
  stockPlanIncome: input.stockPlanIncome,
  spousePay: input.spouseWages,
  deferral: input.pretaxRetirement,
  healthSavings: input.healthSavings,
  optionSpread: input.isoSpread,
  longTermGains: input.longTermGains,
  dividends: input.qualifiedDividends,
  interest: input.interest,
});
