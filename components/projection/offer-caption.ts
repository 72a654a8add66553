import type { Offer } from '@/lib/engine/offer/offer';

/**
 * The line under a company's name: role and level, then the place.
 *
 * @example offerCaption(offer) // 'Backend E5 · Menlo Park, CA'
 */
export function offerCaption(offer: Pick<Offer, 'role' | 'level' | 'city' | 'state' | 'workMode'>): string {
  const job = [offer.role, offer.level].filter(Boolean).join(' ');
  const place = [offer.city, offer.state].filter(Boolean).join(', ') || (offer.workMode === 'remote' ? 'Remote' : '');
  return [job, place].filter(Boolean).join(' · ');
}
