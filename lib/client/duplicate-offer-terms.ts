import type { Offer } from '@/lib/engine/offer/offer';

const MAX_COMPANY = 120;
const SUFFIX = ' (copy)';
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

/**
 * The same terms under a new id, named so that the two can be told apart.
 *
 * @example duplicateOfferTerms(acme, id).company // 'Acme (copy)'
 */
export const duplicateOfferTerms = (offer: Offer, id: string): Offer => ({
  ...offer,
  id,
  company: offer.company.trim().slice(0, MAX_COMPANY - SUFFIX.length).replace(HALF_A_CHARACTER, '') + SUFFIX,
});
