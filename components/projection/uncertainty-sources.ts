import type { Comparison } from '@/lib/engine/comparison/comparison';
import { privateCount } from '@/lib/engine/ledger/private-count';

type Source = 'volatilityPublic' | 'volatilityPrivate' | 'correlation' | 'bonusSpread';

/** Which assumptions about chance move anything in a comparison: a cash offer has no share price. */
export function uncertaintySources({ offers, assumptions }: Pick<Comparison, 'offers' | 'assumptions'>): Source[] {
  const grants = offers.flatMap((offer) => offer.grants.map((grant) => ({ market: grant.market, counts: privateCount(offer, assumptions) })));
  const isPublic = grants.some(({ market }) => market === 'public') || offers.some(({ grants: own, refreshers }) => own.length === 0 && refreshers.kind === 'yearly');
  const isPrivate = grants.some(({ market, counts }) => market === 'private' && counts === 'haircut');
  const hasBonus = offers.some(({ bonus }) => bonus.target !== null && bonus.target > 0 && bonus.guaranteed !== 'all');
  return [
    ...(isPublic ? (['volatilityPublic'] as const) : []),
    ...(isPrivate ? (['volatilityPrivate'] as const) : []),
    ...(isPublic || isPrivate ? (['correlation'] as const) : []),
    ...(hasBonus ? (['bonusSpread'] as const) : []),
  ];
}
