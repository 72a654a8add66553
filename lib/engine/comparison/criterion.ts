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
