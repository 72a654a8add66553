import type { MissingPay } from '../projection/projection';

/** A comparison as the list of comparisons shows it. */
export interface ComparisonSummary {
  readonly id: string;
  readonly name: string;
  /** The version a change of name starts from. */
  readonly version: number;
  /** ISO instant. */
  readonly updatedAt: string;
  /** In the order shown. */
  readonly offers: readonly OfferSummary[];
  /** The offer that leads the matrix; null while nothing is scored or totals are hidden, or where several are level. */
  readonly leader: { readonly offerId: string; readonly company: string } | null;
}

export interface OfferSummary {
  readonly id: string;
  readonly company: string;
  readonly currency: string;
  /** Four-year gross, in whole minor units of the offer's currency. */
  readonly total4: number;
  /** What the total lacks. */
  readonly missing: MissingPay;
}

/** A comparison that can still be brought back. */
export interface DeletedComparison {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly deletedAt: string;
}
