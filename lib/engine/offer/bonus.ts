/** The yearly bonus: target × company multiplier × personal multiplier. */
export interface Bonus {
  /** `rate`: `target` is a share of base salary; `amount`: `target` is a yearly amount. */
  readonly basis: 'rate' | 'amount';
  /** 0 says there is no bonus; null says it is not known. */
  readonly target: number | null;
  /** What the company is expected to pay out, as a multiple of the target; 1 = on target. */
  readonly multiplier: number;
  /** What one's own rating makes of that; 1 = no more and no less. */
  readonly personalMultiplier: number;
  /** `prorated`: the first bonus covers only the part of the calendar year worked. */
  readonly firstYear: 'full' | 'prorated';
  /** Calendar month of payment, 1 = January; null = the last month of each year of service. */
  readonly paidInMonth: number | null;
  /** Which bonuses are in writing: then they are paid at target, whatever the multipliers. */
  readonly guaranteed: 'none' | 'first' | 'all';
}
