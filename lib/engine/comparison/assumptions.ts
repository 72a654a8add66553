/** What every offer of a comparison takes for granted; each has a default with a source in `docs/assumptions.md`. */
export interface Assumptions {
  /** Yearly growth of every share price, -0.9 to 3; 0 = flat. */
  readonly sharePriceGrowth: number;
  /** Share of a private company's paper value that is counted, 0 to 1. */
  readonly privateCountedShare: number;
  /** Yearly raise where an offer names none. */
  readonly raiseRate: number;
}
