/** Points of the swing that is worth most. */
export const FULL_SWING = 100;

/**
 * Weights as swings: what lifting each criterion from its worst to its best is worth, against 100 for the one that is
 * worth most. Proportions stay. Null where all weights are zero.
 *
 * @example swingWeights([25, 20, 5]) // [100, 80, 20]
 */
export function swingWeights(weights: readonly number[]): number[] | null {
  const most = Math.max(0, ...weights);
  return most === 0 ? null : weights.map((weight) => (weight / most) * FULL_SWING);
}
