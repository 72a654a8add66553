/** What weights add up to where they are shares. */
export const ALL_WEIGHT = 100;

/**
 * Sets one weight and rescales the others, in proportion to each other, so that all add up to 100. Others that have no
 * weight take `proportions`, and equal parts where those have none either. A lone criterion has all weight.
 *
 * @param place of the weight that is set
 * @param weight from 0 to 100; what lies outside is the nearest end
 * @param proportions weights the others had before they lost them, in the same order
 * @example rescaleWeights([50, 30, 20], 0, 75) // [75, 15, 10]
 * @example rescaleWeights([100, 0, 0], 0, 40, [50, 30, 20]) // [40, 36, 24]
 */
export function rescaleWeights(weights: readonly number[], place: number, weight: number, proportions: readonly number[] = weights): number[] {
  if (weights.length === 1) return [ALL_WEIGHT];
  const set = Math.min(ALL_WEIGHT, Math.max(0, weight));
  const sumOfOthers = (list: readonly number[]) => list.reduce((sum, one, index) => (index === place ? sum : sum + one), 0);
  const parts = [weights, proportions].find((list) => sumOfOthers(list) > 0) ?? weights.map(() => 1);
  const others = sumOfOthers(parts);
  return weights.map((_, index) => (index === place ? set : ((parts[index] ?? 0) / others) * (ALL_WEIGHT - set)));
}
