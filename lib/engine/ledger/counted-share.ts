import type { Assumptions } from '../comparison/assumptions';
import type { Grant } from '../offer/offer';

/**
 * The part of a grant's paper value that is counted: all of a public company's, and of a private company's the share
 * the person named for it, or else the comparison's.
 */
export const countedShare = (grant: Pick<Grant, 'market' | 'countedShare'>, assumptions: Assumptions): number =>
  grant.market === 'public' ? 1 : (grant.countedShare ?? assumptions.privateCountedShare);
