import { formatPercent } from '@/lib/format/format-percent';
import type { GrowthInAddress } from './growth-in-address';

interface Difference {
  readonly subject: string;
  readonly shown: string;
  readonly stored: string;
}

/**
 * Says in a sentence where the growth an address shows is not what the comparison holds: the rate for all, or what some
 * offers have for themselves.
 *
 * @param companies names of the offers, in their order
 * @example growthDifference({ all: 0.1, own: new Map() }, { all: 0, own: new Map() }, [], 'en-US')
 * // 'This address shows share prices at +10% a year; your comparison holds 0% a year.'
 */
export function growthDifference(shown: GrowthInAddress, stored: GrowthInAddress, companies: readonly string[], locale: string): string {
  const percent = (value: number) => formatPercent(value, locale, { sign: true, decimals: 2 });
  const rate = ({ all, own }: GrowthInAddress, index: number) => {
    const value = own.get(index);
    return value === undefined ? `${percent(all)} a year like all others` : `${percent(value)} a year`;
  };
  const forAll = shown.all === stored.all ? [] : [{ subject: 'share prices', shown: `${percent(shown.all)} a year`, stored: `${percent(stored.all)} a year` }];
  const ofOne = companies.flatMap((company, index): Difference[] =>
    shown.own.get(index) === stored.own.get(index) ? [] : [{ subject: `the share price of ${company.trim()}`, shown: rate(shown, index), stored: rate(stored, index) }],
  );
  const [first, ...more] = [...forAll, ...ofOne];
  if (first === undefined) return '';
  if (more.length === 0) return `This address shows ${first.subject} at ${first.shown}; your comparison holds ${first.stored}.`;
  const each = [first, ...more].map((one) => `${one.subject} at ${one.shown} (yours: ${one.stored})`);
  return `This address differs from what your comparison holds: ${each.join('; ')}.`;
}
