import Fraction from 'fraction.js';
import type { Tranche } from '@/lib/engine/offer/offer';

/**
 * Equal tranches over a number of months; with a cliff, what would have vested before it comes out at it.
 *
 * @example evenTranches({ months: 48, every: 12, cliffMonths: 0 })
 * // 1/4 in months 12, 24, 36 and 48
 */
export const evenTranches = ({ months, every, cliffMonths }: { readonly months: number; readonly every: number; readonly cliffMonths: number }): readonly Tranche[] => {
  const count = Math.floor(months / every);
  const dates = Array.from({ length: count }, (_, index) => (index + 1) * every);
  const held = dates.filter((month) => month < cliffMonths).length;
  return dates.slice(held).map((month, index) => ({
    month: index === 0 && held > 0 ? Math.max(month, cliffMonths) : month,
    share: new Fraction(index === 0 ? held + 1 : 1, count).toFraction(),
  }));
};
