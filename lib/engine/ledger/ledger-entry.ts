import type { Minor } from '../money/minor';
import type { Clawback } from '../offer/clawback';
import type { ServiceVesting } from '../offer/service-vesting';
import type { EntryRisk } from './entry-risk';

export type EntryKind = 'base' | 'bonus' | 'signOn' | 'equity' | 'espp' | 'retirement' | 'benefits' | 'relocation' | 'costs';

/** How sure an amount is: in writing and in cash, paid if targets are met, written but of moving value, or only hoped for. */
export type Certainty = 'guaranteed' | 'target' | 'promised' | 'assumed';

export type Liquidity = 'cash' | 'liquid' | 'illiquid' | 'inKind';

/**
 * When and how an amount is taxed: with the salary; as supplemental wages (bonuses, vested shares); as income that is no
 * wages, so that it bears no payroll tax and nothing is withheld from it (shares of a purchase plan or of incentive options
 * that are sold at once); later, beyond the years looked at; never; or, for incentive options exercised and kept, by the
 * alternative minimum tax alone.
 */
export type Taxation = 'wages' | 'supplemental' | 'stockPlan' | 'deferred' | 'exempt' | 'preference';

/** One dated amount of an offer. Every figure shown anywhere is a fold over these. */
export interface LedgerEntry {
  /**
   * 0-based month of service in which the amount falls: salary of the first month is 0; what vests after twelve full
   * months is 11, so it is kept by a person who leaves at month 12; a payment on the first anniversary is 12.
   */
  readonly month: number;
  /** The grant, payment or rule that made it (`grant:<id>`, `sign-on:<id>`, `salary`, `refresher:24` …). */
  readonly source: string;
  readonly label: string;
  readonly kind: EntryKind;
  /** Costs are negative. */
  readonly amount: Minor;
  /** Whole shares, where it is equity counted in shares. */
  readonly quantity: number | null;
  readonly certainty: Certainty;
  readonly liquidity: Liquidity;
  readonly taxation: Taxation;
  /** What of it the year's tax return sees, where that is another figure than the amount; null = the amount. */
  readonly taxedAmount: Minor | null;
  /**
   * Options only: the cash it takes to turn these into shares; not taken off the amount, which is what is above it. It is
   * spent when they are taxed: as they vest, or, where that is deferred, later.
   */
  readonly exerciseCost: Minor | null;
  /** What is owed back on leaving early; only on payments that have it. */
  readonly clawback: Clawback | null;
  /** How much of it is kept after so many months of service; null = all. */
  readonly owned: ServiceVesting | null;
  /** What the amount hangs on beyond the terms; null where it is as sure as they are. */
  readonly risk: EntryRisk | null;
}

/** All entries of one offer over a number of months, in order of month. */
export interface Ledger {
  readonly offerId: string;
  readonly currency: string;
  readonly startDate: string;
  readonly months: number;
  readonly entries: readonly LedgerEntry[];
}
