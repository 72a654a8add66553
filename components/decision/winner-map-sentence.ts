import type { WinnerMap } from '@/lib/engine/decision/winner-map';
import { formatPercent } from '@/lib/format/format-percent';
import { listNames } from '@/lib/format/list-names';
import type { Pictured } from './pictured';

/**
 * How a map of two weights is shared out, in a sentence.
 *
 * @example 'Halyard wins on 62% of this map, Northwind on 38%.'
 */
export function winnerMapSentence({ regions }: WinnerMap, { company, locale }: Pick<Pictured, 'company' | 'locale'>): string {
  const [first, ...others] = [...regions].sort((one, other) => other.share - one.share).map(({ offers, share }) => ({ names: listNames(offers.map(company)), level: offers.length > 1, share }));
  if (first === undefined) return '';
  if (others.length === 0) return first.level ? `${first.names} are level at the top, whatever these two weigh.` : `${first.names} wins, whatever these two weigh.`;
  const rest = others.slice(0, 3).map(({ names, share }) => `${names} on ${formatPercent(share, locale)}`);
  return `${first.names} wins on ${formatPercent(first.share, locale)} of this map, ${rest.join(', ')}.`;
}
