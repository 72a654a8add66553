/**
 * How a person says what counts for how much. `sliders`: shares of 100. `ranking`: the order of the criteria is the
 * answer, the most important first, and weights follow from it. `swings`: what lifting each criterion from its worst to
 * its best is worth, against 100 for the one that is worth most.
 */
export const weighings = ['sliders', 'ranking', 'swings'] as const;

export type Weighing = (typeof weighings)[number];
