import type { Offer } from '../offer/offer';

/** Several offers, what is assumed about all of them, and how the person weighs and scores them. */
export interface Comparison {
  readonly name: string;
  /** ISO 4217 code in which the comparison is read; offers in other currencies are shown in their own. */
  readonly currency: string;
  readonly assumptions: Assumptions;
  /** In the order shown; the order gives each offer its letter and colour. */
  readonly offers: readonly Offer[];
  /** In the order shown. */
  readonly criteria: readonly Criterion[];
}

/** What every offer of a comparison takes for granted; each has a default with a source in `docs/assumptions.md`. */
export interface Assumptions {
  /** Yearly growth of every share price, -0.9 to 3; 0 = flat. */
  readonly sharePriceGrowth: number;
  /** Share of a private company's paper value that is counted, 0 to 1. */
  readonly privateCountedShare: number;
  /** Yearly raise where an offer names none. */
  readonly raiseRate: number;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** Any non-negative number; weights are normalised when read. */
  readonly weight: number;
  /** What a score of 1 means. */
  readonly low: string;
  /** What a score of 5 means. */
  readonly high: string;
  /** Null: scored by hand. Otherwise the score is read off the projection through a declared line. */
  readonly measure: Measure | null;
  /** Scores by hand, by offer id: 1 to 5 in half steps; an absent offer is not scored yet. */
  readonly scores: Readonly<Record<string, number>>;
}

/** A figure of the projection that becomes a score: `low` earns 1, `high` earns 5, a straight line between, flat outside. */
export interface Measure {
  readonly figure: MeasuredFigure;
  readonly low: number;
  readonly high: number;
}

export type MeasuredFigure = 'average4' | 'year1' | 'steadyState' | 'guaranteed4';
