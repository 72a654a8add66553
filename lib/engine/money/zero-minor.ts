import type { Minor } from './minor';

/** Nothing, in whatever currency the reader is adding up. */
export const ZERO_MINOR = 0 as Minor<never> as Minor;
