import type { Offer } from '@/lib/engine/offer/offer';

const MAX_COMPANY = 120;
const SUFFIX = ' (copy)';

/** The same terms under a new id, named so that the two can be told apart. */
export const duplicateOfferTerms = (offer: Offer, id: string): Offer => ({
  ...offer,
  id,
  company: offer.company.trim().slice(0, MAX_COMPANY - SUFFIX.length) + SUFFIX,
});
