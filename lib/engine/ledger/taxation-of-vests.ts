import type { Grant } from '../offer/offer';
import type { Taxation } from './ledger-entry';

/**
 * When and how the vests of a grant are taxed in the United States.
 *
 * Shares are supplemental wages as they vest (26 U.S.C. 83). Options exercised as they vest and kept: incentive ones
 * enter the alternative minimum tax alone (26 U.S.C. 56(b)(3)), others are supplemental wages. Options held until their
 * shares can be sold: a listed company's can be exercised and sold on vesting, and are then wages of either kind (selling
 * incentive options' shares at once disqualifies them, 26 U.S.C. 421(b)); a private company's are taxed at its sale or
 * listing, beyond the years looked at. What is never exercised is never taxed.
 */
export function taxationOfVests({ kind, market, exercise }: Pick<Grant, 'kind' | 'market' | 'exercise'>): Taxation {
  if (kind === 'rsu') return 'supplemental';
  if (exercise === 'on-vest') return kind === 'iso' ? 'preference' : 'supplemental';
  return market === 'public' ? 'supplemental' : 'deferred';
}
