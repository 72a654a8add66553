import { formatPercent } from '@/lib/format/format-percent';

/** @example growthInWords(0.05, 'en-US') // "+5% a year" */
export const growthInWords = (rate: number, locale: string): string => `${formatPercent(rate, locale, { sign: true })} a year`;
