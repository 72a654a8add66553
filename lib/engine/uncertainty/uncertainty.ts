import type { Minor } from '../money/minor';

/** What futures come to: nine in ten lie above `p10`, half above `p50`, one in ten above `p90`. */
export interface Percentiles {
  readonly p10: Minor;
  readonly p50: Minor;
  readonly p90: Minor;
}

/** One figure of one offer over all futures drawn, in the offer's currency. */
export interface Spread {
  /** Years 1 to 5. */
  readonly years: readonly Percentiles[];
  readonly total4: Percentiles;
  readonly mean4: Minor;
  /** The expected shortfall: the mean four-year total of the worst tenth of futures. */
  readonly worstTenth4: Minor;
  /** In what share of futures it is the best over four years, level offers sharing; null where it cannot be compared. */
  readonly chanceBest: number | null;
}

export interface OfferUncertainty {
  readonly offerId: string;
  readonly currency: string;
  readonly gross: Spread;
  /** Null where the offer's tax is not known. */
  readonly takeHome: Spread | null;
}

/** How far pay may stray from the projection. */
export interface Uncertainty {
  /** Futures drawn. */
  readonly paths: number;
  readonly seed: number;
  /** Half-width of the 95 % interval around a chance, at its widest. */
  readonly error: number;
  /** In the order of the comparison. */
  readonly offers: readonly OfferUncertainty[];
}
