import type { Certainty, EntryKind, Ledger, Liquidity, Taxation } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import type { ChanceBest } from '../uncertainty/chance-best';
import type { TakeHomeYear } from './take-home/take-home-of-year';
import type { TakeHomeGap } from './take-home/taxing';

/** One 12-month period from the start date. Amounts are whole minor units; `costs` is zero or negative. */
export interface FoldedYear {
  /** 1 to 5. */
  readonly year: number;
  readonly byKind: Readonly<Record<EntryKind, Minor>>;
  readonly byCertainty: Readonly<Record<Certainty, Minor>>;
  readonly byLiquidity: Readonly<Record<Liquidity, Minor>>;
  /** As the tax return sees it: options exercised and kept may be taxed on more or less than they are counted as. */
  readonly byTaxation: Readonly<Record<Taxation, Minor>>;
  /** The part of `byKind.equity` that is only assumed (refreshers nobody has promised). */
  readonly equityAssumed: Minor;
  /** Everything together, costs taken off, before tax. */
  readonly gross: Minor;
  /** Cash spent on turning options into shares as they vest; no part of any sum here, which count what is above it. */
  readonly exercising: Minor;
}

/** One year with its tax. `gross` is tax, what is put away, take-home pay, benefits in kind and what cannot be sold, together. */
export type ProjectionYear = FoldedYear & TakeHomeYear;

/** What one offer pays, folded from its ledger. */
export interface OfferProjection {
  readonly offerId: string;
  readonly currency: string;
  readonly ledger: Ledger;
  /** Years 1 to 5. */
  readonly years: readonly ProjectionYear[];
  readonly total4: Minor;
  readonly average4: Minor;
  /** The year that stands for all later ones, 5 to 20. */
  readonly steadyYear: number;
  /** What it pays: a year after first grants and one-off payments have ended and refreshers have stacked in full. */
  readonly steadyState: Minor;
  /** The guaranteed part of the four-year total, and its share of it (null where the total is not positive). */
  readonly guaranteed4: Minor;
  readonly guaranteedShare4: number | null;
  /** Take-home pay over four years, a year of these on average, and in the steady year; null where its tax is not known. */
  readonly takeHome4: Minor | null;
  readonly takeHomeAverage4: Minor | null;
  readonly takeHomeSteadyState: Minor | null;
  /** The same with the cash spent on exercising options taken off: years, average and steady year. */
  readonly afterExercising4: Minor | null;
  readonly afterExercisingAverage4: Minor | null;
  readonly afterExercisingSteadyState: Minor | null;
  /** Why take-home pay is not known; null where it is. */
  readonly takeHomeGap: TakeHomeGap | null;
  /** How likely it pays most in its comparison; null until futures are drawn, and where it cannot be compared. */
  readonly chanceBest: ChanceBest | null;
  /** Index m = what has come in by the end of month m, 0 to 60. */
  readonly cumulative: readonly Minor[];
  /** Index m = what a person who leaves at month m keeps and owes back, 0 to 60. */
  readonly tenure: readonly TenurePoint[];
  readonly questions: readonly OpenQuestion[];
  /** What its figures lack while questions are open. */
  readonly missing: MissingPay;
}

/** `base`: the salary, so that totals say nothing; `some`: a smaller part, so that they are the least it can be. */
export type MissingPay = 'none' | 'some' | 'base';

export interface TenurePoint {
  readonly month: number;
  /** Received by then, less what is clawed back and what is forfeited. */
  readonly kept: Minor;
  /** Owed back on leaving at that month. */
  readonly clawedBack: Minor;
  /** Set aside by the employer and not one's own yet: lost on leaving. */
  readonly forfeited: Minor;
  /** Cash that turns the options vested by then into shares; what is kept holds their worth above it. */
  readonly exerciseCost: Minor;
}

/** A figure that is missing or only assumed, and how much hangs on it. */
export interface OpenQuestion {
  readonly id: OpenQuestionId;
  /** Dot-separated path of the field in the offer (`grants.0.fullyDilutedShares`). */
  readonly path: string;
  /** How far the four-year total moves between the field's plausible ends; null where it cannot be said. */
  readonly moves: Minor | null;
}

export type OpenQuestionId =
  | 'state'
  | 'tax-rate'
  | 'base'
  | 'bonus'
  | 'sign-on-amount'
  | 'grant-size'
  | 'grant-price'
  | 'grant-strike'
  | 'grant-vesting-incomplete'
  | 'fully-diluted-shares'
  | 'fair-market-value'
  | 'counted-share'
  | 'exit-scenarios'
  | 'liquidation-preferences'
  | 'company-debt'
  | 'trigger-event'
  | 'refreshers-unknown'
  | 'refreshers-assumed'
  | 'refresher-value'
  | 'average-price'
  | 'exercise-window'
  | 'early-exercise'
  | 'clawback-layoffs'
  | 'relocation-amount'
  | 'espp'
  | 'espp-contribution'
  | 'match'
  | 'health-premium'
  | 'stipend-amount'
  | 'commute-cost'
  | 'benefit-amount'
  | 'cost-amount';
