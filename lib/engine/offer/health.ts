/** Health insurance through the employer. Amounts are a year's; `null` means "not known yet". */
export interface Health {
  /** The person's own part of the premium, taken from pay before tax; 0 = the employer pays all. */
  readonly premium: number | null;
  /** What the employer puts into a health savings account; 0 = nothing. */
  readonly hsaContribution: number | null;
}
