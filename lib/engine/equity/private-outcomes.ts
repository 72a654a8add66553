import { dilutedStake, type Round } from './diluted-stake';
import type { ExitTerms } from './waterfall/exit-terms';
import { waterfall } from './waterfall/waterfall';

/** One way a private company may end. */
export interface ExitScenario {
  readonly name: string;
  /** Chances of all scenarios add up to 1. */
  readonly probability: number;
  readonly terms: ExitTerms;
  /** Rounds still to come; their investors are taken to rank with common. */
  readonly rounds: readonly Round[];
}

export interface PrivateOutcomes {
  readonly scenarios: readonly { readonly name: string; readonly probability: number; readonly perShare: number; readonly value: number }[];
  readonly expected: number;
  /** The chance that the holding ends up worth nothing. */
  readonly chanceOfNothing: number;
}

/**
 * What a holding of options or shares in a private company may come to: in each scenario the value of a common share
 * after preferences and dilution, less the strike, times the shares held.
 * @param strike 0 for shares already owned
 * @example 10,000 options at 2; 50 % chance of 5 a share, else nothing: expected 15,000, chance of nothing 0.5
 */
export function privateOutcomes(shares: number, strike: number, scenarios: readonly ExitScenario[]): PrivateOutcomes {
  const outcomes = scenarios.map(({ name, probability, terms, rounds }) => {
    const perShare = dilutedStake(waterfall(terms).commonPerShare, rounds);
    return { name, probability, perShare, value: shares * Math.max(0, perShare - strike) };
  });
  return {
    scenarios: outcomes,
    expected: outcomes.reduce((sum, { probability, value }) => sum + probability * value, 0),
    chanceOfNothing: outcomes.reduce((sum, { probability, value }) => sum + (value === 0 ? probability : 0), 0),
  };
}
