import type { Confidence } from './confidence';
import type { MeasuredFigure } from './measured-figures';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** Any non-negative number; weights are normalised when read. What it was asked as, the comparison's weighing says. */
  readonly weight: number;
  /** What a score of 1 means. */
  readonly low: string;
  /** What a score of 5 means. */
  readonly high: string;
  /** Null: scored by hand. Otherwise the score is read off the projection through a declared line. */
  readonly measure: Measure | null;
  /** Scores by hand, by offer id: 1 to 5 in half steps; an absent offer is not scored yet. */
  readonly scores: Readonly<Record<string, number>>;
  /** What is said of scores by hand, given or still open, by offer id; of an absent one the person is sure and has noted nothing. */
  readonly remarks: Readonly<Record<string, Remark>>;
}

/** How sure a person is of a score, and why they gave it. */
export interface Remark {
  readonly confidence: Confidence;
  readonly note: string;
}

/** A figure of an offer that becomes a score: `low` earns 1, `high` earns 5, a straight line between, flat outside. */
export interface Measure {
  readonly figure: MeasuredFigure;
  /** In the unit of the figure; above `high` where less is better. */
  readonly low: number;
  readonly high: number;
}
