import { BLOCK_SIZE } from './block-size';
import { fillUniforms } from './fill-uniforms';
import type { RandomStream } from './random-stream';
import type { SamplingPlan } from './sampling-plan';

/**
 * The chance, 0 to 1, that one planned row is first at given weights when the unsure scores are drawn at random; where
 * nothing is unsure it is first or it is not. A row that stands for several offers counts as one here.
 *
 * @param weights - normalised, one per criterion.
 */
export function centralConfidence(plan: SamplingPlan, row: number, weights: readonly number[], samples: number, stream: RandomStream): number {
  const least = plan.rows.map((_, other) => weights.reduce((sum, weight, k) => sum + weight * (plan.leastOverFirst[other * plan.criterionCount + k] as number), 0));
  const draws = new Float64Array(BLOCK_SIZE);
  const values = new Float64Array(plan.rows.length * BLOCK_SIZE);
  let wins = 0;
  for (let done = 0; done < samples; done += BLOCK_SIZE) {
    for (const [other, value] of least.entries()) values.fill(value, other * BLOCK_SIZE, (other + 1) * BLOCK_SIZE);
    for (const { row: other, criterion, width } of plan.unsure) {
      fillUniforms(draws, stream);
      const reach = width * (weights[criterion] as number);
      for (let sample = 0; sample < BLOCK_SIZE; sample++) {
        const at = other * BLOCK_SIZE + sample;
        values[at] = (values[at] as number) + reach * (draws[sample] as number);
      }
    }
    wins += countFirsts(values, row, plan.rows.length, Math.min(BLOCK_SIZE, samples - done));
  }
  return wins / samples;
}

function countFirsts(values: Float64Array, row: number, rowCount: number, samples: number): number {
  let firsts = 0;
  for (let sample = 0; sample < samples; sample++) {
    const own = values[row * BLOCK_SIZE + sample] as number;
    let ahead = 0;
    for (let other = 0; other < rowCount; other++) ahead |= +((values[other * BLOCK_SIZE + sample] as number) > own);
    firsts += 1 - ahead;
  }
  return firsts;
}
