/** A vesting schedule as publicly reported for some companies; a starting point that a person may replace by their own tranches. */
export interface VestingPreset {
  readonly id: string;
  readonly label: string;
  /** Share of the grant that vests in each year of vesting, exact: `"1/3"` or a decimal; together the whole grant. */
  readonly yearly: readonly (string | number)[];
  /** Months between vests; divides 12. */
  readonly every: number;
  /** The first so many years vest once, at their end, whatever `every` says. */
  readonly firstYearsYearly: number;
  /** Months before which nothing vests; what has built up by then comes out at once. 0 = no cliff. */
  readonly cliffMonths: number;
  /** Companies the schedule was reported for. */
  readonly reportedFor: readonly string[];
  readonly source: string;
}
