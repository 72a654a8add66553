import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import type { DrawnOffer } from './drawn-offers';

/**
 * The drawn futures in a sentence: who comes out ahead how often, and what that offer pays when things go badly.
 *
 * @example "Cinder pays most in 54% of the futures drawn; in its worst tenth it pays $1.8M over four years."
 */
export function uncertaintyReading(drawn: readonly DrawnOffer[], locale: string): string | null {
  const compared = drawn.filter(({ spread }) => spread.chanceBest !== null);
  const [first, ...others] = compared;
  if (first === undefined) return null;
  const short = (minor: number, { offer }: DrawnOffer) => formatMoney(minor, offer.currency, locale, { compact: true });
  if (others.length === 0) return `In nine futures out of ten ${first.offer.company} pays more than ${short(first.spread.total4.p10, first)} over four years, in one of ten more than ${short(first.spread.total4.p90, first)}.`;
  const chance = ({ spread }: DrawnOffer) => spread.chanceBest ?? 0;
  const leader = others.reduce((best, one) => (chance(one) > chance(best) ? one : best), first);
  return `${leader.offer.company} pays most in ${formatPercent(chance(leader), locale)} of the futures drawn; in its worst tenth it pays ${short(leader.spread.worstTenth4, leader)} over four years.`;
}
