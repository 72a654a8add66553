import { offerLetter } from '@/lib/format/offer-letter';

/**
 * The name of an offer's company as typed, or its letter while the field is empty: an offer is never without a name.
 *
 * @example companyOrLetter(' ', 1) // 'Offer B'
 */
export const companyOrLetter = (typed: string, index: number): string => (typed.trim() === '' ? `Offer ${offerLetter(index)}` : typed);
