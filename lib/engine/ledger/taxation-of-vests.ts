import type { Grant } from '../offer/offer';
import type { Taxation } from './ledger-entry';

/**
 * When and how the vests of a grant are taxed in the United States.
 *
 * Shares are supplemental wages as they vest (26 U.S.C. 83). Options exercised as they vest and kept: incentive ones
 * enter the alternative minimum tax alone (26 U.S.C. 56(b)(3)), others are supplemental wages. Options held until their
 * shares can be sold: a listed company's can be exercised and sold on vesting, and are then wages, but for incentive ones,
 * which that disqualifies: income without payroll tax or withholding (26 U.S.C. 421(b), 3121(a)(22)); a private company's
 * are taxed at its sale or listing, beyond the years looked at. What is never exercised is never taxed.
 * @example taxationOfVests({ kind: 'iso', market: 'public', exercise: 'at-exit' }) // 'stockPlan'
 */
export function taxationOfVests({ kind, market, exercise }: Pick<Grant, 'kind' | 'market' | 'exercise'>): Taxation {
  if (kind === 'rsu') return 'supplemental';
  if (exercise === 'on-vest') return kind === 'iso' ? 'preference' : 'supplemental';
  if (market === 'private') return 'deferred';
  return kind === 'iso' ? 'stockPlan' : 'supplemental';
}
