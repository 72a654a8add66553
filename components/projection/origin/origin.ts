import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';

/** One line under a figure: what it is, the rule that made it in words, and how much of the figure it is. */
export interface OriginLine {
  readonly name: string;
  readonly words: string | null;
  /** Minor units; what is taken off is negative. */
  readonly amount: number;
}

/** What is made of the sum of the lines, such as a quarter of it. */
export interface OriginStep {
  readonly name: string;
  readonly words: string | null;
  readonly value: number;
  /** `money`: minor units. `share`: a fraction. `hours`: hours of a year. `score`: on the scale of the matrix. */
  readonly as: 'money' | 'share' | 'hours' | 'score';
}

/** More lines that are no part of the figure, or another view of what it is made of. */
export interface OriginPart {
  readonly heading: string;
  readonly lines: readonly OriginLine[];
  /** Whether their sum says something. */
  readonly hasTotal: boolean;
}

/** What a figure is made of. */
export interface Origin {
  /** What the figure is (`Take-home pay in year 1`). */
  readonly title: string;
  /** The projection in whose terms every amount is. */
  readonly as: OfferProjection;
  readonly lines: readonly OriginLine[];
  /** The sum of the lines. */
  readonly total: number;
  /** What the sum is called. */
  readonly totalName: string;
  /** From the sum to the figure; the last is the figure. None where the sum is the figure. */
  readonly steps: readonly OriginStep[];
  readonly more: readonly OriginPart[];
  /** Whole sentences. */
  readonly notes: readonly string[];
  /** The year of service whose tax is told step by step below; null = none. */
  readonly taxYear: number | null;
}

export interface OriginContext {
  readonly offer: Offer;
  /** In the offer's own currency, nominal. */
  readonly projection: OfferProjection;
  /** In the comparison's currency where there is a rate, nominal. */
  readonly comparable: OfferProjection;
  /** As pay is shown: the same, or in prices of the first year. */
  readonly shown: OfferProjection;
  readonly assumptions: Assumptions;
  readonly taxTables: TaxTables;
  readonly locale: string;
}
