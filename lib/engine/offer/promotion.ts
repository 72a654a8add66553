/**
 * A promotion that may come: a scenario, never a promise. Amounts are in the offer's units; `null` leaves what it names
 * as it would be without the promotion.
 */
export interface Promotion {
  readonly id: string;
  /** What it is called (`E4→E5`). */
  readonly label: string;
  /** Month from the start date in which the new pay begins; 24 = the second anniversary. */
  readonly month: number;
  /** Yearly base salary from then on. */
  readonly base: number | null;
  /** Target bonus from then on, in the basis of the offer's bonus. */
  readonly bonusTarget: number | null;
  /** Value of each yearly refresher made from then on. */
  readonly refresherYearlyValue: number | null;
  /** Whether the figures count it. */
  readonly counted: boolean;
}
