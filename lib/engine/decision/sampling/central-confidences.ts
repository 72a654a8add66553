import { BLOCK_SIZE } from './block-size';
import { fillUniforms } from './fill-uniforms';
import type { RandomStream } from './random-stream';
import type { SamplingPlan, UnsureScore } from './sampling-plan';

/**
 * For each offer, by place, the chance (0 to 1) that it is first at its own central weights when the unsure scores are
 * drawn at random; null for an offer without central weights. Where nothing is unsure an offer is first or it is not.
 * Offers with the same sure scores share the first place equally. The same draws serve every offer.
 *
 * @param central - each offer's central weights, normalised, one per criterion.
 */
export function centralConfidences(plan: SamplingPlan, central: readonly (readonly number[] | null)[], samples: number, stream: RandomStream): (number | null)[] {
  const needed = plan.unsure.length === 0 ? 1 : samples;
  const contests = central.map((weights, offer) => (weights === null ? null : openContest(plan, offer, weights)));
  const values = new Float64Array(plan.offerCount * BLOCK_SIZE);
  const draws = new Float64Array(plan.unsure.length * BLOCK_SIZE);
  for (let done = 0; done < needed; done += BLOCK_SIZE) {
    fillUniforms(draws, stream);
    for (const contest of contests) {
      if (contest === null) continue;
      drawValues(values, contest, plan.unsure, draws);
      contest.firsts += countFirsts(values, contest.offer, Math.min(BLOCK_SIZE, needed - done));
    }
  }
  return contests.map((contest) => contest && contest.firsts / needed / (plan.alike[contest.offer]?.length ?? 1));
}

interface CentralContest {
  readonly offer: number;
  /** Every offer's least value at the contest's weights, over that of the first. */
  readonly least: readonly number[];
  /** How much value each unsure score can bring at those weights. */
  readonly reach: readonly number[];
  firsts: number;
}

const openContest = (plan: SamplingPlan, offer: number, weights: readonly number[]): CentralContest => ({
  offer,
  least: Array.from({ length: plan.offerCount }, (_, other) =>
    weights.reduce((sum, weight, k) => sum + weight * (plan.leastOverFirst[other * plan.criterionCount + k] as number), 0),
  ),
  reach: plan.unsure.map((score) => score.width * (weights[score.criterion] as number)),
  firsts: 0,
});

function drawValues(values: Float64Array, contest: CentralContest, unsure: readonly UnsureScore[], draws: Float64Array): void {
  for (const [offer, value] of contest.least.entries()) values.fill(value, offer * BLOCK_SIZE, (offer + 1) * BLOCK_SIZE);
  for (const [index, score] of unsure.entries()) {
    const reach = contest.reach[index] as number;
    let at = score.offer * BLOCK_SIZE;
    for (let draw = index * BLOCK_SIZE; draw < (index + 1) * BLOCK_SIZE; draw++, at++) values[at] = (values[at] as number) + reach * (draws[draw] as number);
  }
}

function countFirsts(values: Float64Array, offer: number, samples: number): number {
  let firsts = 0;
  for (let sample = 0; sample < samples; sample++) {
    const own = values[offer * BLOCK_SIZE + sample] as number;
    let beaten = 0;
    for (let at = sample; at < values.length; at += BLOCK_SIZE) beaten |= +((values[at] as number) > own);
    firsts += 1 - beaten;
  }
  return firsts;
}
