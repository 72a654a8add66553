import type { Promotion } from '../offer/promotion';

/**
 * The latest counted promotion that has come by a month and names the given figure; null where none does.
 * @example promotionInForce([{ month: 24, base: 240_000, counted: true, … }], 'base', 30) // that one
 */
export function promotionInForce(promotions: readonly Promotion[], figure: 'base' | 'bonusTarget' | 'refresherYearlyValue', month: number): Promotion | null {
  let latest: Promotion | null = null;
  for (const promotion of promotions)
    if (promotion.counted && promotion[figure] !== null && promotion.month <= month && (latest === null || promotion.month >= latest.month)) latest = promotion;
  return latest;
}
