import type { DecisionMatrix } from './decision-matrix';
import { findContest, type Rival } from './find-contest';

export interface WeightShift {
  /** Share of all weight, 0 to 1, at which the two are level; any more makes the rival lead. */
  readonly amount: number;
  /** The criterion that weight is taken from. */
  readonly from: string;
  /** The criterion that it goes to. */
  readonly to: string;
  readonly newWinner: string;
}

interface Candidate extends WeightShift {
  /** How fast the rival gains as weight moves: the faster leads where two draw level together. */
  readonly gain: number;
}

/** Shares of weight closer than this are the same. */
const ROUNDING = 1e-12;

/**
 * The least weight that, moved from one criterion to another, changes the winner. With D the winner's lead in value and
 * d its leads by criterion, moving from i to j levels at D ÷ (dᵢ − dⱼ), which i must have to give with some to spare.
 * Null where no single move does it, or there is no winner.
 *
 * @example Weights 0.5 and 0.5, A scored 5 and 2, B scored 3 and 3: D = 0.5, d = 2 and −1, so moving 0.5 ÷ 3 = 1/6
 * from the first criterion to the second makes B lead.
 */
export function smallestShift(matrix: DecisionMatrix): WeightShift | null {
  const contest = findContest(matrix);
  if (contest === null) return null;
  let best: Candidate | null = null;
  for (const rival of contest.rivals) {
    const lead = contest.weights.reduce((sum, weight, k) => sum + weight * (rival.leads[k] as number), 0);
    const to = weakestCriterion(rival);
    for (const [from, weight] of contest.weights.entries()) {
      const gain = (rival.leads[from] as number) - (rival.leads[to] as number);
      const amount = lead / gain;
      if (!(gain > 0 && amount < weight - ROUNDING)) continue;
      const sooner = best === null ? Infinity : best.amount - amount;
      if (best === null || sooner > ROUNDING || (sooner > -ROUNDING && gain > best.gain))
        best = { amount, from: contest.criterionIds[from] as string, to: contest.criterionIds[to] as string, newWinner: rival.id, gain };
    }
  }
  return best && { amount: best.amount, from: best.from, to: best.to, newWinner: best.newWinner };
}

/** Where the winner leads this rival least (or trails it most): from any other criterion, weight moved there does most. */
const weakestCriterion = (rival: Rival): number => rival.leads.indexOf(Math.min(...rival.leads));
