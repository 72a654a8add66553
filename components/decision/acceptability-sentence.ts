import { formatPercent } from '@/lib/format/format-percent';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import type { Pictured } from './pictured';

/** Shares below this are said as never. */
const NEVER = 0.0005;

/**
 * How the first places are spread over all weightings, in a sentence.
 *
 * @example 'Weigh the criteria in any way: Halyard comes first in 61% of all ways, Cinder in 31%, Northwind in 8%.'
 */
export function acceptabilitySentence({ offers, company, locale }: Pick<Pictured, 'offers' | 'company' | 'locale'>, { ranks }: Pick<Acceptability, 'ranks'>): string {
  const firsts = offers.map(({ id }) => ({ name: company(id), share: ranks[id]?.[0] ?? 0 })).sort((one, other) => other.share - one.share);
  const [most, ...others] = firsts.filter(({ share }) => share >= NEVER);
  if (most === undefined) return '';
  if (others.length === 0) return `However the criteria are weighed, ${most.name} comes first.`;
  const rest = others.slice(0, 2).map(({ name, share }) => `${name} in ${formatPercent(share, locale)}`);
  return `Of all the ways to weigh the criteria, ${most.name} comes first in ${formatPercent(most.share, locale)}, ${rest.join(', ')}.`;
}
