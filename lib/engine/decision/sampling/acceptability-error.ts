/** The normal distribution keeps 95 % of its mass within this many standard deviations of its mean. */
const NORMAL_95 = 1.959963984540054;

/**
 * Half-width of the 95 % interval around a share estimated from independent samples, at its widest (a share of one half),
 * so that one figure serves every share.
 *
 * @example acceptabilityError(10_000) // 0.0098
 */
export const acceptabilityError = (samples: number): number => (NORMAL_95 * 0.5) / Math.sqrt(samples);
