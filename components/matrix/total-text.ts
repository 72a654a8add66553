import { formatNumber } from '@/lib/format/format-number';

interface Total {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Some of it is not scored yet, so that no single figure stands for it; taken to be so unless said. */
  readonly open?: boolean;
}

/** Shares of a point below this are rounding. */
const ROUNDING = 1e-9;

/**
 * A weighted score, or a part of one, in two decimals; the range it can take while scores are missing.
 *
 * @example totalText({ value: 3.55, low: 3.25, high: 3.85 }, 'en-US') // '3.25–3.85'
 */
export const totalText = ({ value, low, high, open = true }: Total, locale: string): string =>
  open ? (rangeText({ low, high }, locale) ?? figure(value, locale)) : figure(value, locale);

/** The range of a score that is not sure, in two decimals; null where there is none. */
export const rangeText = ({ low, high }: Pick<Total, 'low' | 'high'>, locale: string): string | null =>
  high - low > ROUNDING ? `${figure(low, locale)}–${figure(high, locale)}` : null;

const figure = (value: number, locale: string): string => formatNumber(value, locale, { decimals: 2 });
