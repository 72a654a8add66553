import type { ScoredOffer } from '@/lib/engine/decision/score-matrix';
import { formatNumber } from '@/lib/format/format-number';

/**
 * The weighted score of an offer in two decimals; the range it can take while scores are missing.
 *
 * @example totalText({ value: 3.55, low: 3.25, high: 3.85 }, 'en-US') // '3.25–3.85'
 */
export function totalText({ value, low, high }: Pick<ScoredOffer, 'value' | 'low' | 'high'>, locale: string): string {
  const figure = (one: number) => formatNumber(one, locale, { decimals: 2 });
  return high - low > 1e-9 ? `${figure(low)}–${figure(high)}` : figure(value);
}
