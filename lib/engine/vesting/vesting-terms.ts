/** The seven allocation types of the Open Cap Format: how whole shares are dealt out where the tranches are not whole. */
export const ALLOCATION_MODES = [
  'CUMULATIVE_ROUNDING',
  'CUMULATIVE_ROUND_DOWN',
  'FRONT_LOADED',
  'BACK_LOADED',
  'FRONT_LOADED_TO_SINGLE_TRANCHE',
  'BACK_LOADED_TO_SINGLE_TRANCHE',
  'FRACTIONAL',
] as const;

export type AllocationMode = (typeof ALLOCATION_MODES)[number];

/** An exact share of a grant: a fraction such as `"1/48"`, or a decimal, read as the fraction that was meant. */
export type ExactShare = string | number;

/**
 * A run of equal vests, in the vocabulary of the Open Cap Format. Statements chain: each starts where the one before
 * it ended. Every percentage is a share of the whole grant.
 */
export interface VestingStatement {
  readonly occurrences: number;
  /** Length of one step, in units of `periodType`; 0 = at once. */
  readonly period: number;
  readonly periodType: 'DAYS' | 'MONTHS';
  /** Nothing comes out before the given occurrence (1-based); at it, the given share does, and the rest is spread evenly after. */
  readonly cliff?: { readonly occurrence: number; readonly percentage: ExactShare } | undefined;
  readonly percentage: ExactShare;
}

export interface VestingTerms {
  /** Whole shares granted. */
  readonly quantity: number;
  /** `YYYY-MM-DD`. */
  readonly vestingStart: string;
  /** `YYYY-MM-DD`; what vests before it comes out on it. */
  readonly grantDate?: string | undefined;
  readonly statements: readonly VestingStatement[];
  readonly allocation: AllocationMode;
}

export interface VestingEvent {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whole shares, but for the allocation `FRACTIONAL`. */
  readonly quantity: number;
}
