/** How one person weighs criteria and scores offers. What they left out is absent. */
export interface Judgement {
  /** By criterion id: any non-negative number; only proportions count. */
  readonly weights: Readonly<Record<string, number>>;
  /** By criterion id, then by offer id, on the scale of the matrix. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
