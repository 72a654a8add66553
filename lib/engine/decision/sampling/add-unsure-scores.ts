import { BLOCK_SIZE } from './block-size';
import { fillUniforms } from './fill-uniforms';
import type { RandomStream } from './random-stream';
import type { UnsureScore } from './sampling-plan';

/** Draws every unsure score anew for each sample of a block and adds what it brings, over its least, to the values of its row. */
export function addUnsureScores(values: Float64Array, weights: Float64Array, unsure: readonly UnsureScore[], draws: Float64Array, stream: RandomStream): void {
  for (const { row, criterion, width } of unsure) {
    fillUniforms(draws, stream);
    const start = row * BLOCK_SIZE;
    const from = criterion * BLOCK_SIZE;
    for (let sample = 0; sample < BLOCK_SIZE; sample++)
      values[start + sample] = (values[start + sample] as number) + (weights[from + sample] as number) * width * (draws[sample] as number);
  }
}
