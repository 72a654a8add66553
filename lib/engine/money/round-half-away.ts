/** A few units in the last place: 1.005 × 100 is stored as 100.49999999999999 and is meant as a half. */
const DECIMAL_SLACK = 2 ** -50;

/**
 * Rounds to a whole number, halves away from zero; the only rounding of money there is. A half is judged as a person
 * would write it in decimals.
 * @example roundHalfAway(2.5) // 3
 * @example roundHalfAway(-2.5) // -3
 * @example roundHalfAway(1.005 * 100) // 101
 */
export function roundHalfAway(value: number): number {
  const size = Math.abs(value);
  const rounded = Math.floor(size + 0.5 + size * DECIMAL_SLACK);
  // Zero is never negative, so that equal amounts compare equal.
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
