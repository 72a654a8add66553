import { BLOCK_SIZE } from './block-size';

/**
 * Weighted sums of a block of samples: sets `values` (offer by offer, BLOCK_SIZE samples each) to the scores of every
 * offer weighed by `weights` (criterion by criterion, BLOCK_SIZE samples each). `scores` holds one offer after the other.
 */
export function weighBlock(values: Float64Array, weights: Float64Array, scores: Float64Array, criterionCount: number): void {
  const offerCount = values.length / BLOCK_SIZE;
  values.fill(0);
  let offer = 0;
  for (; offer + 2 <= offerCount; offer += 2) weighTwoOffers(values, weights, scores, criterionCount, offer);
  if (offer < offerCount) for (let k = 0; k < criterionCount; k++) addProducts(values, offer, weights, k, scores[offer * criterionCount + k] as number);
}

/** Two offers at once and four criteria at once, so that each weight read serves twice and each sum is stored a quarter as often. */
function weighTwoOffers(values: Float64Array, weights: Float64Array, scores: Float64Array, criterionCount: number, offer: number): void {
  const one = offer * criterionCount;
  const two = one + criterionCount;
  let k = 0;
  for (; k + 4 <= criterionCount; k += 4) {
    const a0 = scores[one + k] as number;
    const a1 = scores[one + k + 1] as number;
    const a2 = scores[one + k + 2] as number;
    const a3 = scores[one + k + 3] as number;
    const b0 = scores[two + k] as number;
    const b1 = scores[two + k + 1] as number;
    const b2 = scores[two + k + 2] as number;
    const b3 = scores[two + k + 3] as number;
    let at = offer * BLOCK_SIZE;
    for (let from = k * BLOCK_SIZE; from < (k + 1) * BLOCK_SIZE; from++, at++) {
      const w0 = weights[from] as number;
      const w1 = weights[from + BLOCK_SIZE] as number;
      const w2 = weights[from + 2 * BLOCK_SIZE] as number;
      const w3 = weights[from + 3 * BLOCK_SIZE] as number;
      values[at] = (values[at] as number) + (w0 * a0 + w1 * a1 + (w2 * a2 + w3 * a3));
      values[at + BLOCK_SIZE] = (values[at + BLOCK_SIZE] as number) + (w0 * b0 + w1 * b1 + (w2 * b2 + w3 * b3));
    }
  }
  for (; k < criterionCount; k++) {
    addProducts(values, offer, weights, k, scores[one + k] as number);
    addProducts(values, offer + 1, weights, k, scores[two + k] as number);
  }
}

function addProducts(values: Float64Array, offer: number, weights: Float64Array, k: number, score: number): void {
  let at = offer * BLOCK_SIZE;
  for (let from = k * BLOCK_SIZE; from < (k + 1) * BLOCK_SIZE; from++, at++) values[at] = (values[at] as number) + (weights[from] as number) * score;
}
