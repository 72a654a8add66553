import { offerLetter } from '@/lib/format/offer-letter';

/**
 * How a table names an offer: by its letter and its company, so that two offers of one company stay apart.
 *
 * @example offerHeading('Halyard', 0) // 'A · Halyard'
 */
export const offerHeading = (company: string, index: number): string => `${offerLetter(index)} · ${company}`;
