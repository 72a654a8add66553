import { v7 as newId } from 'uuid';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { Offer } from '@/lib/engine/offer/offer';
import { routes } from '@/lib/routes';
import { anOffer } from './builders/an-offer';
import { callApi } from './call-api';
import { newPerson } from './new-person';
import type { Person } from './new-person';

export const termsOf = (change: Partial<Offer> = {}): Omit<Offer, 'id'> => {
  const { id: _id, ...terms } = anOffer(change);
  return terms;
};

/** Somebody with a comparison of so many offers, made through the API. */
export async function newOwner({ offers = 0, owner }: { readonly offers?: number; readonly owner?: Person } = {}) {
  const person = owner ?? (await newPerson());
  const { id } = (await callApi<{ id: string }>(person, 'POST', routes.api.comparisons, { name: 'Spring', currency: 'USD' })).body;
  const offerIds = Array.from({ length: offers }, () => newId());
  for (const [index, offerId] of offerIds.entries())
    await callApi(person, 'POST', routes.api.offers(id), { id: offerId, terms: termsOf({ company: `Company ${index + 1}`, base: 100_000 + index }) });
  const view = async () => (await callApi<ComparisonView>(person, 'GET', routes.api.comparison(id))).body;
  return { person, id, offerIds, view };
}
