import type { Measure, MeasuredFigure } from '@/lib/engine/comparison/criterion';
import { formatMoney } from '@/lib/format/format-money';
import { currencyDigits } from '@/lib/format/currency-digits';

/** The figures of the projection a criterion can be measured by, in words. */
export const figureNames = {
  average4: 'four-year average',
  year1: 'first year',
  steadyState: 'steady state',
  guaranteed4: 'guaranteed pay over four years',
} as const satisfies Record<MeasuredFigure, string>;

/**
 * Says by what a criterion is measured and where 1 and 5 lie.
 *
 * @example measureText({ figure: 'average4', low: 100000, high: 500000 }, 'USD', 'en-US')
 * // 'four-year average: $100K earns 1, $500K earns 5'
 */
export function measureText(measure: Measure, currency: string, locale: string): string {
  const money = (amount: number) => formatMoney(Math.round(amount * 10 ** currencyDigits(currency)), currency, locale, { compact: true });
  return `${figureNames[measure.figure]}: ${money(measure.low)} earns 1, ${money(measure.high)} earns 5`;
}
