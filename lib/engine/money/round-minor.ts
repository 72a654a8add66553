import type { Minor } from './minor';
import { roundHalfAway } from './round-half-away';

/**
 * The largest amount one ledger entry may carry: a million million minor units. Beyond it the sums over a ledger could
 * leave the whole numbers a double holds exactly, and parts would no longer add up.
 */
export const MAX_MINOR = 1e12;

/**
 * Rounds to whole minor units by `roundHalfAway`. Amounts beyond `MAX_MINOR` stop there.
 * @example roundMinor(100.5) // 101
 */
export const roundMinor = <Currency extends string = string>(units: number): Minor<Currency> =>
  Math.max(-MAX_MINOR, Math.min(MAX_MINOR, roundHalfAway(units))) as Minor<Currency>;
