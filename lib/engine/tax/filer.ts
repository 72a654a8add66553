import type { FilingStatus } from './filing-status';

/** The income on one return, in US dollars, as the steps of the computation pass it on. */
export interface Filer {
  readonly status: FilingStatus;
  /** All of it that income taxes see. */
  readonly pay: number;
  /** The part of the pay that is no wages, and bears no payroll tax. */
  readonly stockPlanIncome: number;
  readonly spousePay: number;
  readonly deferral: number;
  readonly healthSavings: number;
  readonly optionSpread: number;
  readonly longTermGains: number;
  readonly dividends: number;
  readonly interest: number;
}
