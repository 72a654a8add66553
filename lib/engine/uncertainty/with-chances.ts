import type { OfferProjection } from '../projection/projection';
import type { Uncertainty } from './uncertainty';

/**
 * Projections with their chances of paying most, read off the futures drawn of the same comparison; as they are where none
 * are drawn. What is not known widens a chance: pay that lacks a part may come first more often, and is a rival that may
 * leave the others less; so may an offer that cannot be compared at all, whose own chance is null.
 *
 * @example A pays most in 0.7 of futures, B, whose bonus is not known, in 0.3: A { low: 0, counts: 0.7, high: 0.7 },
 * B { low: 0.3, counts: 0.3, high: 1 }.
 */
export function withChances<Projection extends Pick<OfferProjection, 'offerId' | 'missing' | 'chanceBest'>>(projections: readonly Projection[], uncertainty: Uncertainty | null): readonly Projection[] {
  if (uncertainty === null) return projections;
  const drawn = new Map(uncertainty.offers.map(({ offerId, gross }) => [offerId, gross.chanceBest]));
  const chanceOf = ({ offerId }: Projection): number | null => drawn.get(offerId) ?? null;
  const open = projections.filter((projection) => projection.missing !== 'none' || chanceOf(projection) === null);
  return projections.map((projection) => {
    const chance = chanceOf(projection);
    if (chance === null) return { ...projection, chanceBest: null };
    const hasOpenRival = open.some(({ offerId }) => offerId !== projection.offerId);
    return { ...projection, chanceBest: { low: hasOpenRival ? 0 : chance, counts: chance, high: projection.missing === 'none' ? chance : 1 } };
  });
}
