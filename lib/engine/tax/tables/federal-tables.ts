import type { ByStatus } from '../filing-status';
import type { Brackets } from './schedule';
import type { Source } from './source';

/** The federal figures of one tax year, in US dollars and fractions. */
export interface FederalTables {
  readonly year: number;
  readonly sources: readonly Source[];
  readonly brackets: ByStatus<Brackets>;
  readonly standardDeduction: ByStatus<number>;
  /** Rates on long-term gains and qualified dividends, by taxable income. */
  readonly preferentialBrackets: ByStatus<Brackets>;
  readonly alternativeMinimum: {
    readonly rates: { readonly low: number; readonly high: number; readonly highFrom: ByStatus<number> };
    readonly exemption: ByStatus<number>;
    readonly phaseOutFrom: ByStatus<number>;
    readonly phaseOutRate: number;
  };
  readonly netInvestment: { readonly rate: number; readonly over: ByStatus<number> };
  readonly socialSecurity: { readonly rate: number; readonly wageBase: number };
  readonly medicare: { readonly rate: number; readonly additionalRate: number; readonly additionalOver: ByStatus<number> };
  readonly stateAndLocalTaxes: StateAndLocalTaxCap;
  readonly supplementalWithholding: { readonly rate: number; readonly over: number; readonly rateOver: number };
  /** The most that may go into a health savings account in a year: for one person, or for a family. */
  readonly healthSavings: ByStatus<number>;
}

/** The cap on deducting state and local taxes, for each year that the law names. */
export interface StateAndLocalTaxCap {
  readonly cap: ByStatus<number>;
  readonly phaseOutOver: ByStatus<number>;
  readonly phaseOutRate: number;
  readonly least: ByStatus<number>;
  /** Cap and threshold grow by this each year to `growsUntil`; after it only `least` is left. */
  readonly growth: number;
  readonly growsUntil: number;
}
