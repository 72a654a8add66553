import type { Assumptions } from '../comparison/assumptions';
import type { Grant, Offer } from '../offer/offer';
import { countedShare } from './counted-share';
import { privateCount } from './private-count';

export interface RefresherMarket {
  readonly isPrivate: boolean;
  /** The part of their value that is counted. */
  readonly counted: number;
  /** Under scenarios, the grant whose outcomes they share; else they move with the share price. */
  readonly sharesOutcomesOf: Grant | null;
}

const PUBLIC: RefresherMarket = { isPrivate: false, counted: 1, sharesOutcomesOf: null };

/**
 * In what kind of stock refreshers are paid. An offer does not say, so they are taken to be like its first grants:
 * private where all of those are, and then counted like the one that is counted least; otherwise public.
 */
export function refresherMarket(offer: Pick<Offer, 'grants' | 'privateOutlook'>, assumptions: Assumptions): RefresherMarket {
  const [first, ...others] = offer.grants;
  if (first === undefined || offer.grants.some((grant) => grant.market === 'public')) return PUBLIC;
  let least = { grant: first, counted: countedShare(offer, first, assumptions) };
  for (const grant of others) {
    const counted = countedShare(offer, grant, assumptions);
    if (counted < least.counted) least = { grant, counted };
  }
  return { isPrivate: true, counted: least.counted, sharesOutcomesOf: privateCount(offer, assumptions) === 'scenarios' ? least.grant : null };
}
