import type { Assumptions } from '../comparison/assumptions';
import { stageHaircut } from '../equity/stage-haircut';
import type { Grant, Offer } from '../offer/offer';
import { expectedPerShare } from './expected-per-share';
import { privateCount } from './private-count';

/**
 * The part of a grant's paper value that is counted: all of a public company's. Of a private company's nothing, where
 * that is chosen; under a haircut the share the person named for the grant, or else the middle of what is usual at the
 * company's stage, or else the comparison's; under scenarios what they are expected to bring over what is on paper now
 * (nothing while either is not known).
 */
export function countedShare(offer: Pick<Offer, 'privateOutlook'>, grant: Grant, assumptions: Assumptions): number {
  if (grant.market === 'public') return 1;
  switch (privateCount(offer, assumptions)) {
    case 'nothing':
      return 0;
    case 'haircut':
      return grant.countedShare ?? middleOfStage(offer) ?? assumptions.privateCountedShare;
    case 'scenarios': {
      const paper = (grant.price ?? 0) - (grant.kind === 'rsu' ? 0 : (grant.strike ?? Infinity));
      return paper > 0 ? (expectedPerShare(offer, grant) ?? 0) / paper : 0;
    }
  }
}

function middleOfStage({ privateOutlook: { stage } }: Pick<Offer, 'privateOutlook'>): number | null {
  if (stage === null) return null;
  const { low, high } = stageHaircut(stage);
  return (low + high) / 2;
}
