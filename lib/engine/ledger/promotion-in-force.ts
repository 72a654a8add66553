import type { Promotion } from '../offer/promotion';
import type { CompileContext } from './compile-context';

/**
 * The latest counted promotion that has come by a month and names the given figure; null where none does. Like raises,
 * promotions stop after the last year that brings any.
 * @example promotionInForce(contextWithE5InMonth24, 'base', 30) // that one
 */
export function promotionInForce({ offer: { promotions }, lastRaiseYear }: Pick<CompileContext, 'offer' | 'lastRaiseYear'>, figure: 'base' | 'bonusTarget' | 'refresherYearlyValue', month: number): Promotion | null {
  const until = Math.min(month, 12 * lastRaiseYear - 1);
  let latest: Promotion | null = null;
  for (const promotion of promotions)
    if (promotion.counted && promotion[figure] !== null && promotion.month <= until && (latest === null || promotion.month >= latest.month)) latest = promotion;
  return latest;
}
