/**
 * Steps into which the scale is cut before two values are compared: about a thousand million, a power of two so that
 * sums of halves and quarters fall on the steps. It keeps rounding in the last digits from breaking a tie, and because
 * the steps belong to the scale and not to the offers, adding an offer never changes how two others compare.
 */
const STEPS = 2 ** 30;

/**
 * Ranks of values on a scale of length `span`, best first; equal values share a rank and the next one is left out.
 *
 * @example rankValues([3.5, 4, 4, 1], 4) // [3, 1, 1, 4]
 */
export function rankValues(values: readonly number[], span: number): number[] {
  const steps = values.map((value) => Math.round((value / span) * STEPS));
  return steps.map((own) => 1 + steps.filter((other) => other > own).length);
}
