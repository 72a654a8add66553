import type { Measure } from '@/lib/engine/comparison/criterion';
import { MEASURED_FIGURES, type MeasuredFigure } from '@/lib/engine/comparison/measured-figures';
import { currencyDigits } from '@/lib/format/currency-digits';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';

/** The figures a criterion can be measured by, in words. */
export const figureNames = {
  average4: 'four-year average',
  year1: 'first year',
  steadyState: 'steady state',
  guaranteed4: 'guaranteed pay over four years',
  takeHome4: 'take-home pay over four years',
  payPerHour: 'pay for an hour of work',
  chanceBest: 'chance of paying most over four years',
  commute: 'minutes a week on the way',
} as const satisfies Record<MeasuredFigure, string>;

/**
 * Says by what a criterion is measured and where 1 and 5 lie.
 *
 * @example measureText({ figure: 'average4', low: 100000, high: 500000 }, 'USD', 'en-US')
 * // 'four-year average: $100K earns 1, $500K earns 5'
 */
export function measureText({ figure, low, high }: Measure, currency: string, locale: string): string {
  const { unit } = MEASURED_FIGURES[figure];
  const say = (value: number) => {
    if (unit === 'money') return formatMoney(Math.round(value * 10 ** currencyDigits(currency)), currency, locale, { compact: true });
    return unit === 'share' ? formatPercent(value, locale, { decimals: 1 }) : formatNumber(value, locale, { maxDecimals: 1 });
  };
  return `${figureNames[figure]}: ${say(low)} earns 1, ${say(high)} earns 5`;
}
