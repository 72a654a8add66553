import type { Minor } from './minor';
import { roundMinor } from './round-minor';

/**
 * Part `index` (0-based) of a whole cut into `parts` nearly equal parts. Each boundary is rounded once, so the parts
 * add up to the whole to the last minor unit.
 * @example [0, 1, 2].map((i) => partOfMinor(100, i, 3)) // [33, 34, 33]
 */
export const partOfMinor = (whole: Minor, index: number, parts: number): Minor =>
  (roundMinor((whole * (index + 1)) / parts) - roundMinor((whole * index) / parts)) as Minor;
