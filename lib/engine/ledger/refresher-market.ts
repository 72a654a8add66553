import type { Assumptions } from '../comparison/comparison';
import type { Offer } from '../offer/offer';
import { countedShare } from './counted-share';

/**
 * In what kind of stock refreshers are paid. An offer does not say, so they are taken to be like its first grants:
 * private, at the first one's counted share, where all of those are; otherwise public.
 */
export function refresherMarket(offer: Pick<Offer, 'grants'>, assumptions: Assumptions): { readonly isPrivate: boolean; readonly counted: number } {
  const [first] = offer.grants;
  const isPrivate = first !== undefined && offer.grants.every((grant) => grant.market === 'private');
  return { isPrivate, counted: isPrivate ? countedShare(first, assumptions) : 1 };
}
