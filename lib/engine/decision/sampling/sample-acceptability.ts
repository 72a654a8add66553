import type { DecisionMatrix } from '../decision-matrix';
import { layOutMatrix } from '../lay-out-matrix';
import { acceptabilityError } from './acceptability-error';
import { addUnsureScores } from './add-unsure-scores';
import { BLOCK_SIZE } from './block-size';
import { centralConfidences } from './central-confidences';
import { fillExponentials } from './fill-exponentials';
import { openRandomStream, type RandomStream } from './random-stream';
import { rankBlock } from './rank-block';
import { planSampling, type SamplingPlan } from './sampling-plan';
import { addBlock, openTally, type Tally } from './tally';
import { weighBlock } from './weigh-block';

export interface Sampling {
  /** How many weightings to draw; 100,000 give an error of 0.3 points in a hundred. */
  readonly samples: number;
  /** Any safe integer; the same seed gives the same answer. */
  readonly seed: number;
}

export interface Acceptability {
  /** By offer id: the share of all weightings in which the offer ranks 1st, 2nd, …; the shares add up to one. */
  readonly ranks: Readonly<Record<string, readonly number[]>>;
  /** Half-width of the 95 % interval around each share, at its widest. */
  readonly error: number;
  /** By offer id: the mean of the weightings in which the offer comes first, by criterion id; null where it never does. */
  readonly centralWeights: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
  /** By offer id: the chance that the offer is first at its central weights, its and its rivals' unsure scores being drawn at random. */
  readonly confidence: Readonly<Record<string, number | null>>;
}

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen, 1998): draws weightings uniformly
 * from all there are and unsure scores uniformly from their ranges, and counts the ranks. The matrix's own weights play
 * no part. Offers that are level in a weighting share its ranks equally. Null without offers or without criteria.
 *
 * @throws RangeError where the number of samples is not a whole number of at least 1, the seed is not a safe integer, or
 * a score is off the scale.
 * @example Two offers, three criteria, A better by one point on two of them and B on the third: A is first in 0.75 of
 * all weightings, at central weights of 0.39, 0.22 (where B is better) and 0.39.
 */
export function sampleAcceptability(matrix: DecisionMatrix, { samples, seed }: Sampling): Acceptability | null {
  if (!(Number.isSafeInteger(samples) && samples >= 1)) throw new RangeError(`Draw a whole number of samples, at least 1, not ${samples}.`);
  if (matrix.offers.length === 0 || matrix.criteria.length === 0) return null;
  const layout = layOutMatrix(matrix);
  const { offerIds, criterionIds } = layout;
  const plan = planSampling(layout);
  const stream = openRandomStream(seed);
  const tally = drawSamples(plan, samples, stream);
  const central = plan.alike.map((alike) => centralWeightsOf(tally, alike, plan.criterionCount));
  const confidences = centralConfidences(plan, central, samples, stream);
  const byOffer = <Part>(part: (offer: number) => Part): Record<string, Part> => Object.fromEntries(offerIds.map((id, offer) => [id, part(offer)]));
  return {
    ranks: byOffer((offer) => sharesOfRanks(tally, plan.alike[offer] ?? [], plan.offerCount, samples)),
    error: acceptabilityError(samples),
    centralWeights: byOffer((offer) => {
      const weights = central[offer];
      return weights ? Object.fromEntries(criterionIds.map((id, k) => [id, weights[k] as number])) : null;
    }),
    confidence: byOffer((offer) => confidences[offer] ?? null),
  };
}

function drawSamples(plan: SamplingPlan, samples: number, stream: RandomStream): Tally {
  const { offerCount, criterionCount, leastOverFirst, unsure } = plan;
  const weights = new Float64Array(criterionCount * BLOCK_SIZE);
  const values = new Float64Array(offerCount * BLOCK_SIZE);
  const ahead = new Int32Array(offerCount * BLOCK_SIZE);
  const draws = new Float64Array(unsure.length * BLOCK_SIZE);
  // The first offer's scores over itself are nothing and need no weighing.
  const firstValues = values.subarray(0, BLOCK_SIZE);
  const otherValues = values.subarray(BLOCK_SIZE);
  const otherScores = leastOverFirst.subarray(criterionCount);
  const tally = openTally(offerCount, criterionCount);
  for (let done = 0; done < samples; done += BLOCK_SIZE) {
    fillExponentials(weights, stream);
    firstValues.fill(0);
    weighBlock(otherValues, weights, otherScores, criterionCount);
    addUnsureScores(values, weights, unsure, draws, stream);
    rankBlock(ahead, values);
    addBlock(tally, Math.min(BLOCK_SIZE, samples - done), ahead, weights);
  }
  return tally;
}

/** Offers that are always level were put in some order in every sample; their mean is what each of them is due. */
function sharesOfRanks(tally: Tally, alike: readonly number[], offerCount: number, samples: number): number[] {
  return Array.from({ length: offerCount }, (_, rank) => alike.reduce((sum, offer) => sum + (tally.places[offer * offerCount + rank] as number), 0) / alike.length / samples);
}

function centralWeightsOf(tally: Tally, alike: readonly number[], criterionCount: number): number[] | null {
  const sums = Array.from({ length: criterionCount }, (_, k) => alike.reduce((sum, offer) => sum + (tally.winningWeights[offer * criterionCount + k] as number), 0));
  const total = sums.reduce((all, sum) => all + sum, 0);
  return total > 0 ? sums.map((sum) => sum / total) : null;
}
