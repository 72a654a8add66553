import 'server-only';
import type { Offer } from '@/lib/engine/offer/offer';
import { storedOfferSchema } from '@/lib/schemas/offer';
import type { OfferTerms } from '@/lib/schemas/offer';

/** The terms of an offer as they are stored: without its id. */
export function toTerms(offer: Offer): OfferTerms {
  const { id: _id, ...terms } = storedOfferSchema.parse(offer);
  return terms;
}
