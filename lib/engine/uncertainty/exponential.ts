const STEPS = 32;
const STEPS_PER_UNIT = STEPS / Math.LN2;
/** ln 2 / 32 in two parts, the first short enough that its product with a whole number is exact (fdlibm). */
const STEP_HIGH = 6.93147180369123816490e-1 / STEPS;
const STEP_LOW = 1.90821492927058770002e-10 / STEPS;
/** Adding this to a small number and taking it off again rounds to a whole one. */
const ROUNDING = 1.5 * 2 ** 52;
const LEAST_POWER = -1022;

/** 2^(j/32), made from square roots, which are the same on every machine. */
const ROOTS = Float64Array.from({ length: STEPS }, (_, step) => {
  let power = 1;
  for (let bit = STEPS / 2, root = Math.SQRT2; bit >= 1; bit /= 2, root = Math.sqrt(root)) if (step & bit) power *= root;
  return power;
});

const POWERS = Float64Array.from({ length: 1023 - LEAST_POWER + 1 }, (_, place) => 2 ** (place + LEAST_POWER));

/**
 * e to the power of x, for −700 ≤ x ≤ 700, to about 15 figures, by sums and products alone: unlike `Math.exp` it gives
 * every browser and the server the same bits. exponential(0) is exactly 1.
 * @example exponential(1) // 2.718281828459045
 */
export function exponential(x: number): number {
  const steps = x * STEPS_PER_UNIT + ROUNDING - ROUNDING;
  const r = x - steps * STEP_HIGH - steps * STEP_LOW;
  const whole = steps | 0;
  const rest = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (POWERS[(whole >> 5) - LEAST_POWER] as number) * (ROOTS[whole & (STEPS - 1)] as number) * rest;
}
