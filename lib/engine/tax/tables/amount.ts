import type { ByStatus } from '../filing-status';
import type { Brackets, Steps } from './schedule';

/** How an allowance shrinks as income grows. Thresholds are US dollars of adjusted gross income. */
export type Reduction =
  /** Falls by the bracket rates on income; at most `mostShare` of the allowance is lost (Minnesota, Wisconsin). */
  | { readonly kind: 'by-brackets'; readonly brackets: ByStatus<Brackets>; readonly mostShare: number }
  /** Falls in proportion from `over` and is gone `width` later; the loss is rounded down to `rounding` (Maine, South Carolina). */
  | { readonly kind: 'in-proportion'; readonly over: ByStatus<number>; readonly width: ByStatus<number>; readonly rounding: number }
  /** Loses `share` of itself for each `step`, or part of one, over `over` (Rhode Island). */
  | { readonly kind: 'share-per-step'; readonly over: ByStatus<number>; readonly step: number; readonly share: number }
  /** Loses `loss` for each `step`, or part of one, over `over` (Alabama, California, Connecticut). */
  | { readonly kind: 'loss-per-step'; readonly over: ByStatus<number>; readonly step: ByStatus<number>; readonly loss: ByStatus<number> };

/** A deduction, exemption or credit for the whole return (both spouses counted), in US dollars. */
export type Amount =
  | { readonly kind: 'fixed'; readonly amount: ByStatus<number> }
  | { readonly kind: 'by-income'; readonly steps: ByStatus<Steps> }
  | { readonly kind: 'phased-out'; readonly amount: ByStatus<number>; readonly least: ByStatus<number>; readonly reduction: Reduction };
