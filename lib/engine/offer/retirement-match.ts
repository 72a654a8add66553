import type { ServiceVesting } from './service-vesting';

/** What the employer adds to retirement savings. */
export type RetirementMatch =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'match';
      /** Rising; each matches the slice of pay between the tier before it and its own end. */
      readonly tiers: readonly MatchTier[];
      /** Most the employer adds in a year; null = no cap. */
      readonly yearlyCap: number | null;
      /** Most base salary that counts in a year; null = all of it. One that is the law's rises with prices. */
      readonly payLimit: number | null;
      readonly vesting: ServiceVesting;
    };

/** "Half of what you put in, up to 6 % of pay" is `{ rate: 0.5, upToShareOfPay: 0.06 }`. */
export interface MatchTier {
  /** What the employer adds per unit you put in; 0.5 = 50 cents on the dollar. */
  readonly rate: number;
  /** Share of base salary at which the tier ends. */
  readonly upToShareOfPay: number;
}
