import type { Minor } from './minor';
import { roundHalfAway } from './round-half-away';

/**
 * A whole split in the proportions of `parts`, in whole minor units that add up to it. Each boundary is rounded once; a
 * whole that is the sum of the parts gives the parts back. Parts that come to nothing together leave all of it in the last.
 * @example splitLike(100, [1, 1, 1]) // [33, 34, 33]
 */
export function splitLike(whole: number, parts: readonly number[]): Minor[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let reached = 0;
  let given = 0;
  return parts.map((part, at) => {
    reached += part;
    const until = total === 0 ? (at === parts.length - 1 ? whole : 0) : roundHalfAway((whole * reached) / total);
    const share = until - given;
    given = until;
    return share as Minor;
  });
}
