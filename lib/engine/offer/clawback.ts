/** What must be paid back on leaving early. */
export interface Clawback {
  /** Months of service after the payment until nothing is owed back. */
  readonly months: number;
  readonly method: 'full' | 'pro-rata';
  /** `gross`: the payment before tax is owed; `net`: what of it reached the person. */
  readonly basis: 'gross' | 'net';
  /** The share of the payment that reached the person; counts where `basis` is `net`. */
  readonly netShare: number;
  /** Whether nothing is owed after a layoff; null = not known. */
  readonly layoffsExempt: boolean | null;
}
