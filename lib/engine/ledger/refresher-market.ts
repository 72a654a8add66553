import type { Assumptions } from '../comparison/assumptions';
import type { Offer } from '../offer/offer';
import { countedShare } from './counted-share';

/**
 * In what kind of stock refreshers are paid. An offer does not say, so they are taken to be like its first grants:
 * private where all of those are, and then counted like the one that is counted least; otherwise public.
 */
export function refresherMarket({ grants }: Pick<Offer, 'grants'>, assumptions: Assumptions): { readonly isPrivate: boolean; readonly counted: number } {
  const isPrivate = grants.length > 0 && grants.every((grant) => grant.market === 'private');
  return { isPrivate, counted: isPrivate ? Math.min(...grants.map((grant) => countedShare(grant, assumptions))) : 1 };
}
