/** What really happened after a decision, as far as it was told. Amounts are decimal units of the offer's currency; null = not told. */
export interface Outcomes {
  /** Price of a share on starting: what later prices are measured by. */
  readonly startPrice: number | null;
  /** At most one for each year of service. */
  readonly years: readonly YearOutcome[];
  /** Whether the person would choose the same again. */
  readonly again: 'yes' | 'no' | 'unsure' | null;
  readonly note: string;
}

export interface YearOutcome {
  /** 1 to 5. */
  readonly year: number;
  /** Price of a share at the end of the year. */
  readonly sharePrice: number | null;
  /** What the refresher granted in the year was worth when it was granted; 0 = there was none. */
  readonly refresher: number | null;
  /** Bonus paid for the year. */
  readonly bonus: number | null;
}
