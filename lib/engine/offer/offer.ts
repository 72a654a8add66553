import type { Bonus } from './bonus';
import type { Clawback } from './clawback';
import type { Espp } from './espp';
import type { Health } from './health';
import type { PrivateOutlook } from './private-outlook';
import type { Promotion } from './promotion';
import type { Relocation } from './relocation';
import type { RetirementMatch } from './retirement-match';
import type { Stipend } from './stipend';

/**
 * The terms of one job offer, as a person types them in.
 *
 * Amounts are decimal units of the offer's currency (`220000`, `612.4`), rates and shares are fractions
 * (`0.15` means 15 %), months count from the start date (0 = the day of starting). `null` means "not known yet":
 * it is never read as zero, it opens a question.
 */
export interface Offer {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly level: string;
  readonly city: string;
  /** Postal code of the US state (`CA`), or the name of a region elsewhere. */
  readonly state: string;
  /** ISO 3166-1 alpha-2 code (`US`). */
  readonly country: string;
  /** Slug of a local income tax (`new-york-city`); null = none that is known of. */
  readonly locality: string | null;
  /** All tax as a share of gross pay, 0 to 1; used outside the United States, where no tables are. */
  readonly effectiveTaxRate: number | null;
  readonly workMode: WorkMode | null;
  readonly commute: Commute | null;
  /** Hours worked in a usual week, breaks and the way there left out. */
  readonly weeklyHours: number | null;
  /** Days of paid leave in a year, without public holidays. */
  readonly paidLeaveDays: number | null;
  /** Plain calendar date, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly decisionDeadline: string | null;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Yearly base salary. */
  readonly base: number | null;
  /** Promotions that may come; the figures count those that say so. */
  readonly promotions: readonly Promotion[];
  readonly bonus: Bonus;
  readonly signOns: readonly SignOn[];
  readonly grants: readonly Grant[];
  /** What is known and expected of the company, where it is private. */
  readonly privateOutlook: PrivateOutlook;
  readonly refreshers: Refreshers;
  readonly espp: Espp;
  readonly match: RetirementMatch;
  readonly health: Health;
  readonly stipends: readonly Stipend[];
  /** Money for moving; null = none that is known of. */
  readonly relocation: Relocation | null;
  readonly benefits: readonly YearlyItem[];
  readonly costs: readonly YearlyItem[];
  /** Yearly raise of the base salary from the first anniversary on; null takes the assumption. */
  readonly raiseRate: number | null;
  /** Yearly growth of the share price for this offer alone; null takes the comparison's. */
  readonly sharePriceGrowth: number | null;
  readonly notes: string;
}

export type WorkMode = 'onsite' | 'hybrid' | 'remote';

/** The way to work; an offer without one has `null`, which says that nothing is known of it. */
export interface Commute {
  /** Days a week on which the way is made; 0 = never. */
  readonly daysPerWeek: number;
  readonly minutesEachWay: number | null;
  /** What one day there and back costs. */
  readonly costPerDay: number | null;
}

export interface SignOn {
  readonly id: string;
  readonly label: string;
  /** Month of payment, 0 = on starting, 12 = on the first anniversary. */
  readonly month: number;
  readonly amount: number | null;
  readonly clawback: Clawback | null;
}

export interface Grant {
  readonly id: string;
  readonly label: string;
  readonly kind: GrantKind;
  readonly market: 'public' | 'private';
  /** `value`: `value` is the grant's worth when made; `shares`: `shares` is the number granted. */
  readonly sizeBy: 'value' | 'shares';
  readonly value: number | null;
  readonly shares: number | null;
  /** Price of a share: for a public company the price the grant was set at, for a private one the preferred price of the last round. */
  readonly price: number | null;
  /** Options only: price paid to exercise one share. */
  readonly strike: number | null;
  /** Options only: when they are exercised. */
  readonly exercise: Exercise;
  /** Options only: months after leaving in which what has vested can still be exercised; null = not known. */
  readonly exerciseWindowMonths: number | null;
  /** Options only: whether they can be exercised before they vest; null = not known. */
  readonly earlyExercise: boolean | null;
  /**
   * By value only: `fixed` turns the value into shares at `price`; `average` at `averagePrice`, a mean over days or weeks
   * before, so that the shares may be worth more or less than the value on the day they are granted.
   */
  readonly priceBasis: 'fixed' | 'average';
  readonly averagePrice: number | null;
  /** Private only: latest 409A fair market value of a common share. */
  readonly fairMarketValue: number | null;
  /** Private only: all shares there would be if everything converted and vested. */
  readonly fullyDilutedShares: number | null;
  /** Private only: share of the paper value that is counted; null takes the comparison's assumption. */
  readonly countedShare: number | null;
  /** Month in which vesting starts, 0 = the start date. */
  readonly startMonth: number;
  readonly vesting: Vesting;
  readonly doubleTrigger: DoubleTrigger | null;
}

export type GrantKind = 'rsu' | 'iso' | 'nso';

/**
 * When options are exercised: each time some vest, keeping the shares; when the shares can be sold (a public company's at
 * once, a private one's at its sale or listing); or never, which makes them worth nothing.
 */
export type Exercise = 'on-vest' | 'at-exit' | 'never';

export type Vesting =
  | { readonly schedule: 'preset'; readonly preset: string }
  | { readonly schedule: 'custom'; readonly tranches: readonly Tranche[] };

/** A share of the grant that vests `month` months after vesting starts. */
export interface Tranche {
  readonly month: number;
  /** Fraction of the whole grant, exact: `"1/3"`, or a number. */
  readonly share: string | number;
}

/** Vests only once a second event (an IPO or a sale) has happened too. */
export interface DoubleTrigger {
  /** Assumed month of the event, counted from the start date; null = not within the horizon. */
  readonly eventMonth: number | null;
  /** Months after the grant at which what has not been triggered is lost; null = never, or unknown. */
  readonly expiryMonths: number | null;
}

export type Refreshers =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'yearly';
      readonly certainty: 'promised' | 'assumed';
      /** Value of each yearly grant when made. */
      readonly yearlyValue: number | null;
      /** Month of the first refresher, 12 = the first anniversary. */
      readonly firstMonth: number;
      readonly vesting: Vesting;
    };

export interface YearlyItem {
  readonly id: string;
  readonly label: string;
  readonly yearly: number | null;
}
