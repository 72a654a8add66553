/**
 * Weights in proportion to those given that add up to one, by the same keys.
 * Null where none is positive (all zero, or no weight at all): nothing counts, so nothing can be weighed.
 * Divides by the largest weight first, so that no sum of finite weights overflows.
 *
 * @throws RangeError where a weight is negative or not finite.
 * @example normaliseWeights({ pay: 40, team: 60 }) // { pay: 0.4, team: 0.6 }
 */
export function normaliseWeights(weights: Readonly<Record<string, number>>): Record<string, number> | null {
  const entries = Object.entries(weights);
  for (const [id, weight] of entries)
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`The weight of "${id}" must be a finite number of at least 0, not ${weight}.`);
  const largest = entries.reduce((most, [, weight]) => Math.max(most, weight), 0);
  if (largest === 0) return null;
  const total = entries.reduce((sum, [, weight]) => sum + weight / largest, 0);
  return Object.fromEntries(entries.map(([id, weight]) => [id, weight / largest / total]));
}
