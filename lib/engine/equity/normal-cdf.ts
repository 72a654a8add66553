const NUMERATOR = [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376] as const;
const DENOMINATOR = [0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752] as const;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((value, coefficient) => value * x + coefficient, 0);

/**
 * The standard normal distribution function: the chance of a draw of at most `z`. Hart's rational approximation
 * (algorithm 5666) with a continued fraction in the tail; the error is below 1e-14.
 * @example normalCdf(1.96) // 0.9750021…
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2);
  const tail =
    x < 7.07106781186547
      ? (density * polynomial(NUMERATOR, x)) / polynomial(DENOMINATOR, x)
      : density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  return z > 0 ? 1 - tail : tail;
}
