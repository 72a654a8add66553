/** One series of preferred shares. */
export interface PreferredSeries {
  readonly name: string;
  /** Shares of common it converts into. */
  readonly shares: number;
  readonly invested: number;
  /** The preference is this many times what was invested. */
  readonly multiple: number;
  /** Whether it also shares in what is left: no, up to `cap`, or without limit. */
  readonly participation: 'none' | 'full' | 'capped';
  /** With capped participation, the most it gets in all, as a multiple of what was invested. */
  readonly cap: number | null;
  /** Higher is paid first; equal ranks share in proportion to their preferences. */
  readonly seniority: number;
}

export interface ExitTerms {
  readonly exitValue: number;
  /** Paid before any share. */
  readonly debt: number;
  /** Common shares, options included. */
  readonly commonShares: number;
  readonly preferred: readonly PreferredSeries[];
}
