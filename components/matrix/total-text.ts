import { formatNumber } from '@/lib/format/format-number';

interface Total {
  readonly counts: number;
  readonly low: number;
  readonly high: number;
  /** Some of it is not scored yet, so that no single figure stands for it. */
  readonly open: boolean;
}

/** Shares of a point below this are rounding. */
const ROUNDING = 1e-9;

/**
 * A weighted score, or a part of one, in two decimals; the range it can take while scores are missing.
 *
 * @example totalText({ counts: 3.55, low: 3.25, high: 3.85, open: true }, 'en-US') // '3.25–3.85'
 */
export const totalText = ({ counts, low, high, open }: Total, locale: string): string =>
  open ? (rangeText({ low, high }, locale) ?? figure(counts, locale)) : figure(counts, locale);

/** The range of a score that is not sure, in two decimals; null where there is none. */
export const rangeText = ({ low, high }: Pick<Total, 'low' | 'high'>, locale: string): string | null =>
  high - low > ROUNDING ? `${figure(low, locale)}–${figure(high, locale)}` : null;

const figure = (value: number, locale: string): string => formatNumber(value, locale, { decimals: 2 });
