import type { DecisionMatrix } from './decision-matrix';
import { findBeatingMix } from './find-beating-mix';
import { findDominators } from './find-dominators';
import { flipPoints, type FlipPoint } from './flip-points';
import { judgeVerdict, type Verdict } from './judge-verdict';
import { largestRegret } from './largest-regret';
import { leastRegret } from './least-regret';
import { sampleAcceptability, type Sampling } from './sampling/sample-acceptability';
import { scoreMatrix } from './score-matrix';
import { smallestShift, type WeightShift } from './smallest-shift';
import { stabilityIntervals, type StabilityInterval } from './stability-intervals';

export type DecisionInput = DecisionMatrix & Sampling;

/** A matrix worked out in full: who wins, by how much, and how sure that is. */
export interface Decision {
  /** Normalised, by criterion id. */
  readonly weights: Readonly<Record<string, number>>;
  /** In the order of the matrix. */
  readonly offers: readonly DecidedOffer[];
  readonly winner: string | null;
  readonly runnerUp: string | null;
  /** In points of the scale. */
  readonly margin: number | null;
  readonly verdict: Verdict;
  readonly stability: readonly StabilityInterval[];
  readonly flips: readonly FlipPoint[];
  readonly smallestShift: WeightShift | null;
  readonly acceptability: Readonly<Record<string, readonly number[]>>;
  readonly acceptabilityError: number;
  readonly centralWeights: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
  readonly confidence: Readonly<Record<string, number | null>>;
  readonly regret: Readonly<Record<string, number>>;
  /** The offer whose largest regret is least. */
  readonly minimaxRegret: string;
}

export interface DecidedOffer {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rank: number;
  readonly dominatedBy: readonly string[];
  /** Some weighting makes it first, alone or level with offers that do not dominate it. */
  readonly potentiallyBest: boolean;
}

/**
 * Works a decision matrix out in full. Everything but the sampling takes under a millisecond for a few offers; call the
 * parts alone where only some are needed, and this in a worker.
 *
 * @throws RangeError where the matrix cannot be scored (no offers, no criteria, no positive weight; `scoreMatrix` says
 * which without throwing), or a weight, score, scale, sample count or seed is out of bounds.
 */
export function decide(input: DecisionInput): Decision {
  const scored = scoreMatrix(input);
  if (scored.status === 'unscored') throw new RangeError(`This matrix cannot be scored: ${scored.reason}.`);
  const acceptability = sampleAcceptability(input, input);
  if (acceptability === null) throw new RangeError('This matrix cannot be sampled.');
  const dominators = findDominators(input);
  const regret = largestRegret(input);
  const firstShare = scored.winner === null ? null : (acceptability.ranks[scored.winner]?.[0] ?? null);
  return {
    weights: scored.weights,
    offers: scored.offers.map(({ id, value, low, high, rank }) => {
      const dominatedBy = dominators[id] ?? [];
      return { id, value, low, high, rank, dominatedBy, potentiallyBest: dominatedBy.length === 0 && findBeatingMix(input, id) === null };
    }),
    winner: scored.winner,
    runnerUp: scored.runnerUp,
    margin: scored.margin,
    verdict: judgeVerdict(scored, input.scale, firstShare),
    stability: stabilityIntervals(input),
    flips: flipPoints(input),
    smallestShift: smallestShift(input),
    acceptability: acceptability.ranks,
    acceptabilityError: acceptability.error,
    centralWeights: acceptability.centralWeights,
    confidence: acceptability.confidence,
    regret,
    minimaxRegret: leastRegret(regret, scored.offers),
  };
}
