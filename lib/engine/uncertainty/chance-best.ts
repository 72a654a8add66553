/** In what share of futures, 0 to 1, an offer pays most over four years before tax, with the least and the most it may be. */
export interface ChanceBest {
  readonly low: number;
  readonly counts: number;
  readonly high: number;
}
