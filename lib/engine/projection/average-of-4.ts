import type { Minor } from '../money/minor';
import { roundHalfAway } from '../money/round-half-away';
import { COMPARED_YEARS } from './horizon';

/**
 * A year of a four-year total on average, in whole minor units; null where the total is not known.
 * @example averageOf4(1_000_02) // 250_01
 */
export const averageOf4 = <Total extends Minor | null>(total4: Total): Total => (total4 === null ? total4 : (roundHalfAway(total4 / COMPARED_YEARS) as Total));
