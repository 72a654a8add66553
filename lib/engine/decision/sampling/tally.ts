import { BLOCK_SIZE } from './block-size';

/** What has been counted so far, offer by offer. */
export interface Tally {
  /** How often each offer had 0, 1, 2 … offers ahead of it. */
  readonly places: Int32Array;
  /** Sums, by criterion, of the weights with which each offer came first. */
  readonly winningWeights: Float64Array;
}

export function openTally(offerCount: number, criterionCount: number): Tally {
  return { places: new Int32Array(offerCount * offerCount), winningWeights: new Float64Array(offerCount * criterionCount) };
}

/**
 * Adds the first `samples` of a block to a tally. The weights are added as drawn, not normalised: the total of
 * exponential draws is independent of their proportions, so a ratio of such sums has the same mean.
 */
export function addBlock({ places, winningWeights }: Tally, samples: number, ahead: Int32Array, weights: Float64Array): void {
  const offerCount = ahead.length / BLOCK_SIZE;
  const criterionCount = weights.length / BLOCK_SIZE;
  for (let sample = 0; sample < samples; sample++) {
    let first = 0;
    for (let offer = 0, at = sample, start = 0; offer < offerCount; offer++, at += BLOCK_SIZE, start += offerCount) {
      const count = ahead[at] as number;
      places[start + count] = (places[start + count] as number) + 1;
      first |= -(+(count === 0) | 0) & offer;
    }
    let from = sample;
    let to = first * criterionCount;
    const end = to + criterionCount;
    for (; to + 4 <= end; to += 4, from += 4 * BLOCK_SIZE) {
      winningWeights[to] = (winningWeights[to] as number) + (weights[from] as number);
      winningWeights[to + 1] = (winningWeights[to + 1] as number) + (weights[from + BLOCK_SIZE] as number);
      winningWeights[to + 2] = (winningWeights[to + 2] as number) + (weights[from + 2 * BLOCK_SIZE] as number);
      winningWeights[to + 3] = (winningWeights[to + 3] as number) + (weights[from + 3 * BLOCK_SIZE] as number);
    }
    for (; to < end; to++, from += BLOCK_SIZE) winningWeights[to] = (winningWeights[to] as number) + (weights[from] as number);
  }
}
