/**
 * What an amount hangs on besides the terms. A ledger holds the expected amount; whoever draws other futures finds here
 * how it moves with them.
 */
export type EntryRisk =
  | {
      /** The share price: the amount moves by what `worth` less `strike` (never below zero) does, and `worth` as the price. */
      readonly by: 'price';
      /** Months from the start date between which the price moves it. */
      readonly from: number;
      readonly at: number;
      /** What the shares are expected to be worth as counted, in minor units, not rounded. */
      readonly worth: number;
      /** What exercising them costs, counted alike; 0 for shares. */
      readonly strike: number;
    }
  | {
      /** What becomes of a private company: the amount is the mean over its scenarios, each worth so many times the mean. */
      readonly by: 'outcome';
      readonly grantId: string;
    }
  | {
      /** How much of a target bonus is paid out: one draw for each company and year. */
      readonly by: 'payout';
    };
