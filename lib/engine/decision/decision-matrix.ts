/** The ends of the scale on which every score is given; `min` is below `max`. Declared, never read off the scores, so that a new offer cannot reorder the old ones. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * A score: one number; a range `[low, high]` where the person is unsure, which counts at its middle; or a number with the
 * range it may lie in, `[low, score, high]`, which counts at the number. All lie on the scale.
 */
export type Score = number | readonly [low: number, high: number] | readonly [low: number, score: number, high: number];

export interface WeightedCriterion {
  readonly id: string;
  /** Any finite non-negative number; only proportions count. */
  readonly weight: number;
}

export interface OfferScores {
  readonly id: string;
  /** By criterion id. An absent score is unknown and counts as the whole scale. */
  readonly scores: Readonly<Record<string, Score | undefined>>;
}

/** Everything a weighted decision matrix is worked out from. Ids are unique among the criteria and among the offers. */
export interface DecisionMatrix {
  readonly scale: Scale;
  readonly criteria: readonly WeightedCriterion[];
  readonly offers: readonly OfferScores[];
}
