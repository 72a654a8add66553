import type { DecisionMatrix } from '../decision-matrix';
import { layOutMatrix } from '../lay-out-matrix';
import { acceptabilityError } from './acceptability-error';
import { addUnsureScores } from './add-unsure-scores';
import { BLOCK_SIZE } from './block-size';
import { centralConfidence } from './central-confidence';
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
  const plan = planSampling(layout);
  const stream = openRandomStream(seed);
  const tally = drawSamples(plan, layout.offerIds.length, samples, stream);

  const answers = plan.rows.flatMap((row, index) => {
    const central = centralWeightsOf(tally, index, plan.criterionCount);
    const answer = {
      ranks: sharedRanks(tally, index, row.offers.length, layout.offerIds.length, samples),
      centralWeights: central && Object.fromEntries(layout.criterionIds.map((id, k) => [id, central[k] as number])),
      confidence: central && confidenceOf(plan, index, central, samples, stream),
    };
    return row.offers.map((offer) => ({ offer, ...answer }));
  });
  answers.sort((one, other) => one.offer - other.offer);
  const byOffer = <Part>(part: (answer: (typeof answers)[number]) => Part): Record<string, Part> =>
    Object.fromEntries(answers.map((answer) => [layout.offerIds[answer.offer] as string, part(answer)]));
  return {
    ranks: byOffer((answer) => answer.ranks),
    error: acceptabilityError(samples),
    centralWeights: byOffer((answer) => answer.centralWeights),
    confidence: byOffer((answer) => answer.confidence),
  };
}

function drawSamples(plan: SamplingPlan, offerCount: number, samples: number, stream: RandomStream): Tally {
  const { criterionCount, rows, leastOverFirst, unsure } = plan;
  const weights = new Float64Array(criterionCount * BLOCK_SIZE);
  const values = new Float64Array(rows.length * BLOCK_SIZE);
  const ahead = new Int32Array(rows.length * BLOCK_SIZE);
  const draws = new Float64Array(BLOCK_SIZE);
  const sizes = Int32Array.from(rows, (row) => row.offers.length);
  // The first row's scores over itself are nothing: it is not weighed.
  const otherScores = leastOverFirst.subarray(criterionCount);
  const otherValues = values.subarray(BLOCK_SIZE);
  const tally = openTally(rows.length, offerCount, criterionCount);
  for (let done = 0; done < samples; done += BLOCK_SIZE) {
    fillExponentials(weights, stream);
    values.fill(0);
    weighBlock(otherValues, weights, otherScores, criterionCount);
    addUnsureScores(values, weights, unsure, draws, stream);
    rankBlock(ahead, values, sizes);
    addBlock(tally, Math.min(BLOCK_SIZE, samples - done), ahead, weights, offerCount, criterionCount);
  }
  return tally;
}

/** Offers that are level occupy the ranks from the first free one on, each an equal share of every one of them. */
function sharedRanks(tally: Tally, row: number, size: number, offerCount: number, samples: number): number[] {
  const places = tally.places.subarray(row * offerCount, (row + 1) * offerCount);
  return Array.from(places, (_, rank) => places.subarray(Math.max(0, rank - size + 1), rank + 1).reduce((sum, count) => sum + count, 0) / size / samples);
}

function centralWeightsOf(tally: Tally, row: number, criterionCount: number): number[] | null {
  const sums = tally.winningWeights.subarray(row * criterionCount, (row + 1) * criterionCount);
  const total = sums.reduce((all, sum) => all + sum, 0);
  return total > 0 ? Array.from(sums, (sum) => sum / total) : null;
}

function confidenceOf(plan: SamplingPlan, row: number, central: readonly number[], samples: number, stream: RandomStream): number {
  const drawn = plan.unsure.length > 0 ? samples : 1;
  return centralConfidence(plan, row, central, drawn, stream) / (plan.rows[row]?.offers.length as number);
}
