import { formatPercent } from '@/lib/format/format-percent';

/**
 * The share of the decision that a weight comes to.
 *
 * @example shareText(0.0625, 'en-US') // '6.3%'
 */
export const shareText = (share: number | null, locale: string): string =>
  share === null ? '–' : formatPercent(share, locale, { decimals: share > 0 && share < 0.1 ? 1 : 0 });
