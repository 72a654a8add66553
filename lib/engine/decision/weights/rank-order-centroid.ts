/**
 * The weights that stand for a ranking, the most important first: the mean of all weightings that keep its order
 * (rank-order centroid, Barron and Barrett 1996), wₖ = (1/n) Σ_{i ≥ k} 1/i. They add up to one; none for no criterion.
 *
 * @param count how many criteria are ranked
 * @example rankOrderCentroid(3) // [11/18, 5/18, 2/18]
 */
export function rankOrderCentroid(count: number): number[] {
  const weights: number[] = [];
  for (let rank = count, sum = 0; rank >= 1; rank--) {
    sum += 1 / rank;
    weights.unshift(sum / count);
  }
  return weights;
}
