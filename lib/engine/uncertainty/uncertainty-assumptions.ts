/** What is assumed about how far the future may stray from the projection. */
export type UncertaintyAssumptions = {
  /** Standard deviation of a public share's yearly log return; 0.45 = 45 %. */
  readonly volatilityPublic: number;
  /** The same for the paper value of a private company's shares. */
  readonly volatilityPrivate: number;
  /** Correlation between the returns of any two companies, 0 to 1; it comes from one market that moves all of them. */
  readonly correlation: number;
  /** Standard deviation of a target bonus as a share of what is expected of it. */
  readonly bonusSpread: number;
  /** Futures drawn. */
  readonly paths: number;
  /** The same seed gives the same futures. */
  readonly seed: number;
};
