import type { Comparison } from '@/lib/engine/comparison/comparison';

/** A comparison in which offers and criteria are called by their places, to compare two that differ in ids only. */
export function withoutIds({ offers, criteria, ...comparison }: Comparison): Comparison {
  const places = new Map(offers.map(({ id }, index) => [id, `offer ${index}`]));
  const placed = <Value>(byOffer: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(byOffer).map(([id, value]) => [places.get(id) ?? id, value]));
  return {
    ...comparison,
    offers: offers.map((offer, index) => ({ ...offer, id: `offer ${index}` })),
    criteria: criteria.map((criterion, index) => ({ ...criterion, id: `criterion ${index}`, scores: placed(criterion.scores), remarks: placed(criterion.remarks) })),
  };
}
