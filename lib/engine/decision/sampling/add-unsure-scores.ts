import { BLOCK_SIZE } from './block-size';
import { fillUniforms } from './fill-uniforms';
import type { RandomStream } from './random-stream';
import type { UnsureScore } from './sampling-plan';

/**
 * Draws every unsure score anew for each sample of a block and adds what it brings, over its least, to the values of its
 * offer. `draws` is room for BLOCK_SIZE draws for each unsure score.
 */
export function addUnsureScores(values: Float64Array, weights: Float64Array, unsure: readonly UnsureScore[], draws: Float64Array, stream: RandomStream): void {
  fillUniforms(draws, stream);
  for (const [index, { offer, criterion, width }] of unsure.entries()) {
    let at = offer * BLOCK_SIZE;
    let from = criterion * BLOCK_SIZE;
    for (let draw = index * BLOCK_SIZE; draw < (index + 1) * BLOCK_SIZE; draw++, at++, from++)
      values[at] = (values[at] as number) + (weights[from] as number) * width * (draws[draw] as number);
  }
}
