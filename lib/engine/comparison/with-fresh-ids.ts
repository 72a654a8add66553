import type { Comparison } from './comparison';

/**
 * The same comparison under other ids: every offer and criterion gets a new one, and scores and remarks follow their offers.
 *
 * @param newId makes an id that is not used yet
 */
export function withFreshIds(comparison: Comparison, newId: () => string): Comparison {
  const ids = new Map(comparison.offers.map((offer) => [offer.id, newId()]));
  const moved = <Value>(byOffer: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(byOffer).map(([offerId, value]) => [ids.get(offerId) ?? offerId, value]));
  return {
    ...comparison,
    offers: comparison.offers.map((offer) => ({ ...offer, id: ids.get(offer.id) ?? offer.id })),
    criteria: comparison.criteria.map((criterion) => ({ ...criterion, id: newId(), scores: moved(criterion.scores), remarks: moved(criterion.remarks) })),
  };
}
