import { formatPercent } from './format-percent';

/**
 * A part of a whole, kept as an exact fraction or a number, written so that it can be typed back without loss: as a
 * percentage where two decimals are enough, else as the fraction.
 *
 * @example
 * formatShare('1/4', 'en-US') // "25%"
 * formatShare('1/3', 'en-US') // "1/3"
 */
export function formatShare(share: string | number, locale: string): string {
  if (typeof share === 'number') return formatPercent(share, locale, { decimals: 6 });
  const [numerator = 0, denominator = 1] = share.split('/').map(Number);
  const exact = (numerator * 10_000) % denominator === 0;
  return exact ? formatPercent(numerator / denominator, locale, { decimals: 2 }) : share;
}
