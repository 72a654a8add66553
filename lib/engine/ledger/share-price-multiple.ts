import type { CompileContext } from './compile-context';

/**
 * What a share is worth after so many months, as a multiple of its worth at the beginning: steady compound growth at
 * the offer's own yearly rate, or else the comparison's.
 * @example sharePriceMultiple(contextWithTenPercent, 24) // 1.21
 */
export function sharePriceMultiple({ offer, assumptions }: Pick<CompileContext, 'offer' | 'assumptions'>, months: number): number {
  const growth = offer.sharePriceGrowth ?? assumptions.sharePriceGrowth;
  return growth === 0 ? 1 : (1 + growth) ** (months / 12);
}
