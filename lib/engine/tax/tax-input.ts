import type { FilingStatus } from './filing-status';

/** One year of one return, in US dollars. The person lives and works in `state`. */
export interface TaxInput {
  readonly year: number;
  readonly filingStatus: FilingStatus;
  /** Two letters, or null for federal and payroll tax alone. */
  readonly state: string | null;
  /** A slug such as `new-york-city`, or null. */
  readonly locality: string | null;
  /** Pay before any deferral. */
  readonly wages: number;
  /**
   * What shares of a stock purchase plan, or of incentive stock options, sold at once bring above what they cost: income
   * like pay, but no wages, so that it bears no payroll tax (26 U.S.C. 421(b), 3121(a)(22)).
   */
  readonly stockPlanIncome: number;
  /** The spouse's pay, on a joint return. */
  readonly spouseWages: number;
  /** Pay put into a 401(k) or the like before tax. */
  readonly pretaxRetirement: number;
  /** Pay put into a health savings account through the employer, before tax. */
  readonly healthSavings: number;
  /** Incentive stock options exercised and kept: what the shares are worth over what they cost. */
  readonly isoSpread: number;
  readonly longTermGains: number;
  readonly qualifiedDividends: number;
  readonly interest: number;
  /** `best` takes the larger of the standard deduction and state and local taxes; `standard` deducts none of these. */
  readonly deduction: 'best' | 'standard';
}
