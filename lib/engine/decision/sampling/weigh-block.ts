import { BLOCK_SIZE } from './block-size';

/**
 * Weighted sums of a block of samples: adds to `values` (row by row, BLOCK_SIZE samples each) the scores of every row
 * weighed by `weights` (criterion by criterion, BLOCK_SIZE samples each). `scores` holds one row after the other.
 */
export function weighBlock(values: Float64Array, weights: Float64Array, scores: Float64Array, criterionCount: number): void {
  const rowCount = scores.length / criterionCount;
  let row = 0;
  for (; row + 2 <= rowCount; row += 2) weighTwoRows(values, weights, scores, criterionCount, row);
  if (row < rowCount) for (let k = 0; k < criterionCount; k++) addProducts(values, row, weights, k, scores[row * criterionCount + k] as number);
}

/** Two rows at once and four criteria at once, so that each weight read serves twice and each sum is stored a quarter as often. */
function weighTwoRows(values: Float64Array, weights: Float64Array, scores: Float64Array, criterionCount: number, row: number): void {
  const above = row * criterionCount;
  const below = above + criterionCount;
  let k = 0;
  for (; k + 4 <= criterionCount; k += 4) {
    const a0 = scores[above + k] as number;
    const a1 = scores[above + k + 1] as number;
    const a2 = scores[above + k + 2] as number;
    const a3 = scores[above + k + 3] as number;
    const b0 = scores[below + k] as number;
    const b1 = scores[below + k + 1] as number;
    const b2 = scores[below + k + 2] as number;
    const b3 = scores[below + k + 3] as number;
    let at = row * BLOCK_SIZE;
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
    addProducts(values, row, weights, k, scores[above + k] as number);
    addProducts(values, row + 1, weights, k, scores[below + k] as number);
  }
}

function addProducts(values: Float64Array, row: number, weights: Float64Array, k: number, score: number): void {
  let at = row * BLOCK_SIZE;
  for (let from = k * BLOCK_SIZE; from < (k + 1) * BLOCK_SIZE; from++, at++) values[at] = (values[at] as number) + (weights[from] as number) * score;
}
