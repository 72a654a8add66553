import type { Assumptions } from '../comparison/assumptions';
import type { Offer } from '../offer/offer';
import type { VestingPreset } from '../vesting/vesting-preset';

/** What a component compiler is given: the terms, what is assumed about them, and the months it is asked for. */
export interface CompileContext {
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  readonly presets: readonly VestingPreset[];
  /** First month index wanted. */
  readonly from: number;
  /** First month index no longer wanted. */
  readonly to: number;
  /** Last year (1-based) that brings a raise; pay stays level after it. */
  readonly lastRaiseYear: number;
  /** Keeps options that are expected to be under water, with nothing as their amount: other prices may lift them. */
  readonly keepsWorthless?: boolean;
}
