/** What of a private company's equity is counted: none of it, a share of its paper value, or the mean of what the company may come to. */
export type PrivateCount = 'nothing' | 'haircut' | 'scenarios';

/** How far a private company has come, by its last round. */
export type CompanyStage = 'seed' | 'series-a' | 'series-b' | 'series-c' | 'series-d' | 'pre-ipo';

/** What a person knows and expects of a private company. `null` means "not known yet". */
export interface PrivateOutlook {
  /** What is counted; null takes the comparison's choice. */
  readonly counts: PrivateCount | null;
  /** Gives the share of the paper value that is counted its usual range. */
  readonly stage: CompanyStage | null;
  /** Debt paid before any share, in whole units of the offer's currency. */
  readonly debt: number | null;
  /** What investors hold; null = not known, an empty list = there are no investors with preferences. */
  readonly preferred: readonly PreferredHolding[] | null;
  /** Ways the company may end; what their chances leave over is an end in which nothing is paid. */
  readonly scenarios: readonly ExitCase[];
}

/** One series of preferred shares, as a person types it in. */
export interface PreferredHolding {
  readonly id: string;
  readonly name: string;
  readonly shares: number | null;
  /** What the series paid in, in units of the offer's currency. */
  readonly invested: number | null;
  /** Paid back first is this many times what was invested. */
  readonly multiple: number;
  readonly participation: 'none' | 'full' | 'capped';
  /** With capped participation, the most it gets in all, as a multiple of what was invested. */
  readonly cap: number | null;
  /** Higher is paid first. */
  readonly seniority: number;
}

/** One way a private company may end. */
export interface ExitCase {
  readonly id: string;
  readonly name: string;
  /** What the whole company fetches, in units of the offer's currency. */
  readonly exitValue: number | null;
  /** Years from the start date until the money comes. */
  readonly year: number;
  readonly probability: number | null;
  /** Rounds of finance until then. */
  readonly rounds: readonly FinanceRound[];
}

/** A round of finance still to come. Shares of the company after the round. */
export interface FinanceRound {
  readonly id: string;
  readonly sold: number;
  readonly poolIncrease: number;
}

/** Nothing known, nothing chosen: equity counts as the comparison says. */
export const blankPrivateOutlook = { counts: null, stage: null, debt: null, preferred: null, scenarios: [] } satisfies PrivateOutlook;
