import type { FilingStatus } from './filing-status';

/** The income on one return, in US dollars, as the steps of the computation pass it on. */
export interface Filer {
  readonly status: FilingStatus;
  readonly pay: number;
  readonly spousePay: number;
  readonly deferral: number;
  readonly healthSavings: number;
  readonly optionSpread: number;
  readonly longTermGains: number;
  readonly dividends: number;
  readonly interest: number;
}
