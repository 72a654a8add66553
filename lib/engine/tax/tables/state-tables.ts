import type { Source } from './source';
import type { StateIncomeTax } from './state-income-tax';

/** Which of a state's amounts its law raises with prices. What is not named here stays as it is. */
export interface Indexing {
  /** Bracket starts below `bracketsBelow`; 0 for none, `Infinity` for all. */
  readonly bracketsBelow: number;
  readonly standardDeduction: boolean;
  readonly exemption: boolean;
  readonly credits: boolean;
  /** The incomes at which allowances start to shrink. */
  readonly limits: boolean;
  readonly additionalTaxes: boolean;
  readonly minimumTax: boolean;
}

/** One state's income tax for one year. */
export interface StateTables {
  /** Two letters, such as `CA`. */
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly sources: readonly Source[];
  readonly indexing: Indexing;
  /** Null where the state has no income tax. */
  readonly incomeTax: StateIncomeTax | null;
  /** Rules that are not worked out here, each a sentence for the person reading the result. */
  readonly gaps: readonly string[];
  /** Said when no city or county is given, where every resident or most of them pay one. */
  readonly localTaxMissing: string | null;
}
