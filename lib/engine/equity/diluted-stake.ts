export interface Round {
  /** Shares of the company after the round: what the new investors buy, and what is added to the option pool. */
  readonly sold: number;
  readonly poolIncrease: number;
}

/**
 * What is left of a stake after financing rounds.
 * @example 7.5 % through rounds of 10 %, then 20 % with a pool of 10 %: 4.725 %
 */
export const dilutedStake = (stake: number, rounds: readonly Round[]): number =>
  rounds.reduce((left, round) => left * (1 - round.sold - round.poolIncrease), stake);
