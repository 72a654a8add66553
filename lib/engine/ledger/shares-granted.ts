import { roundHalfAway } from '../money/round-half-away';
import type { Grant } from '../offer/offer';

/**
 * The whole number of shares of a grant: as given, or the nearest to its value at its price; null where that is not known
 * or the price too small to count by.
 * @example 600,000 at 612.40 a share: 980
 */
export function sharesGranted({ sizeBy, shares, value, price }: Pick<Grant, 'sizeBy' | 'shares' | 'value' | 'price'>): number | null {
  if (sizeBy === 'shares') return shares;
  const counted = value === null || price === null ? NaN : roundHalfAway(value / price);
  return Number.isSafeInteger(counted) ? counted : null;
}
