import type { Offer } from '@/lib/engine/offer/offer';

/**
 * The line under a company's name: role and level (unless the role says it already), then the place.
 *
 * @example offerCaption(offer) // 'Backend E5 · Menlo Park, CA'
 */
export function offerCaption(offer: Pick<Offer, 'role' | 'level' | 'city' | 'state' | 'workMode'>): string {
  const repeated = offer.role.toLowerCase().split(/\s+/).includes(offer.level.toLowerCase());
  const job = [offer.role, repeated ? '' : offer.level].filter(Boolean).join(' ');
  const place = [offer.city, offer.state].filter(Boolean).join(', ') || (offer.workMode === 'remote' ? 'Remote' : '');
  return [job, place].filter(Boolean).join(' · ');
}
