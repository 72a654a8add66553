import type { Sampling } from './sample-acceptability';

/** How weightings are sampled unless something else is asked for: the error is 0.3 points in a hundred. */
export const STANDARD_SAMPLING: Sampling = { samples: 100_000, seed: 1 };
