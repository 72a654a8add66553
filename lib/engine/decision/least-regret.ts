import type { ScoredOffer } from './score-matrix';

/** Regrets closer than this, in points of score, are the same. */
const ROUNDING = 1e-9;

/**
 * The id of the offer whose largest regret is least (Savage's minimax regret). Between equals the one ranked higher, then
 * the earlier one.
 *
 * @throws RangeError where there is no offer.
 * @example Regrets A 3, B 2, C 2 with B ranked before C: 'B'.
 */
export function leastRegret(regret: Readonly<Record<string, number>>, offers: readonly Pick<ScoredOffer, 'id' | 'rank'>[]): string {
  const regretOf = (id: string): number => regret[id] ?? Infinity;
  const [first, ...others] = offers;
  if (first === undefined) throw new RangeError('Without offers there is nothing to regret.');
  return others.reduce((best, offer) => {
    const less = regretOf(best.id) - regretOf(offer.id);
    return less > ROUNDING || (less > -ROUNDING && offer.rank < best.rank) ? offer : best;
  }, first).id;
}
