import type { Verdict } from '../decision/judge-verdict';

/** What was computed at a moment, kept as it was said then. */
export interface VerdictFacts {
  /** Version of the engine that computed it. */
  readonly engineVersion: number;
  /** Null while the matrix could not be scored. */
  readonly verdict: Verdict | null;
  /** The offer that led; null where several were level or nothing was scored. */
  readonly winner: string | null;
  /** In points of the scale. */
  readonly margin: number | null;
  /** Share of all weightings, 0 to 1, in which the winner came first. */
  readonly firstShare: number | null;
  /** In the order of the comparison. */
  readonly offers: readonly OfferFacts[];
}

export interface OfferFacts {
  readonly id: string;
  /** Weighted score; null while the matrix could not be scored. */
  readonly value: number | null;
  /** Four years before tax, in whole minor units; null while the salary was not known. */
  readonly total4: number | null;
}
