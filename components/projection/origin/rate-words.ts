import { formatPercent } from '@/lib/format/format-percent';
import type { OriginContext } from './origin';

/** The rate of tax a person has entered, as a sentence; null where there is none. */
export const rateWords = ({ offer: { effectiveTaxRate }, locale }: Pick<OriginContext, 'offer' | 'locale'>): string | null =>
  effectiveTaxRate === null ? null : `${formatPercent(effectiveTaxRate, locale, { decimals: 2 })} of what is taxed as pay.`;
