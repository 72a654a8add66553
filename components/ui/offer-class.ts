import { offerLetter } from '@/lib/format/offer-letter';

/** The class that gives everything inside it the hue of an offer, by the offer's 0-based place. */
export function offerClass(index: number): string {
  return `offer-${offerLetter(index).toLowerCase()}`;
}
