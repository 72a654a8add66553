import { roundHalfAway } from '../money/round-half-away';
import type { Grant } from '../offer/offer';

/**
 * The whole number of shares of a grant: as given, or the nearest to its value at the price it is counted by, the day's
 * or an average of days before; null where that is not known or too small to count by.
 * @example 600,000 at 612.40 a share: 980
 */
export function sharesGranted({ sizeBy, shares, value, price, priceBasis, averagePrice }: Pick<Grant, 'sizeBy' | 'shares' | 'value' | 'price' | 'priceBasis' | 'averagePrice'>): number | null {
  if (sizeBy === 'shares') return shares;
  const countedAt = priceBasis === 'average' ? (averagePrice ?? price) : price;
  const counted = value === null || countedAt === null ? NaN : roundHalfAway(value / countedAt);
  return Number.isSafeInteger(counted) ? counted : null;
}
