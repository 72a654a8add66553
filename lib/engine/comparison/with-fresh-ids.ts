import type { Comparison } from './comparison';

/**
 * The same comparison under other ids: every offer and criterion gets a new one, and the scores follow their offers.
 *
 * @param newId makes an id that is not used yet
 */
export function withFreshIds(comparison: Comparison, newId: () => string): Comparison {
  const ids = new Map(comparison.offers.map((offer) => [offer.id, newId()]));
  const moved = (scores: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(scores).map(([offerId, score]) => [ids.get(offerId) ?? offerId, score]));
  return {
    ...comparison,
    offers: comparison.offers.map((offer) => ({ ...offer, id: ids.get(offer.id) ?? offer.id })),
    criteria: comparison.criteria.map((criterion) => ({ ...criterion, id: newId(), scores: moved(criterion.scores) })),
  };
}
