import type { PrivateCount } from '../offer/private-outlook';
import type { FilingStatus } from '../tax/filing-status';
import type { UncertaintyAssumptions } from '../uncertainty/uncertainty-assumptions';

/** What every offer of a comparison takes for granted; each has a default with a source in `docs/assumptions.md`. */
export interface Assumptions {
  /** Yearly growth of every share price, -0.9 to 3; 0 = flat. */
  readonly sharePriceGrowth: number;
  /** Share of a private company's paper value that is counted, 0 to 1. */
  readonly privateCountedShare: number;
  /** What of a private company's equity is counted, where an offer does not choose. */
  readonly privateCounts: PrivateCount;
  /** Yearly raise where an offer names none. */
  readonly raiseRate: number;
  /** How the person files in the US. */
  readonly filingStatus: FilingStatus;
  /** The spouse's yearly pay in US dollars; it counts on a joint return only. */
  readonly spouseWages: number;
  /** Share of base pay put into a 401(k) before tax, 0 to 1; at least what the employer matches is put in, and never more than the law allows. */
  readonly retirementDeferral: number;
  /** US dollars a year put into a health savings account before tax; never more than the law allows. */
  readonly hsaDeferral: number;
  /** Yearly rise of prices: what tax tables of later years are raised by and real figures are divided by. */
  readonly inflation: number;
  /** What a year's wait costs: 0.04 makes 104 in a year worth 100 now. */
  readonly discountRate: number;
  /** Share of take-home pay that is spent where the person lives, and so buys more or less there. */
  readonly spentShare: number;
  /** Dated rates the person enters; a currency without one is not converted. */
  readonly exchangeRates: readonly ExchangeRate[];
  readonly uncertainty: UncertaintyAssumptions;
}

/** What one unit of a currency is worth in the comparison's, on a day. */
export type ExchangeRate = {
  /** ISO 4217 code. */
  readonly from: string;
  /** Units of the comparison's currency for one unit of `from`. */
  readonly rate: number;
  /** Plain calendar date on which the rate was read. */
  readonly date: string;
};
