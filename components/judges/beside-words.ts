import type { Differences } from '@/lib/engine/judging/find-differences';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { insideSentence } from '@/lib/format/inside-sentence';
import { listNames } from '@/lib/format/list-names';
import type { Judged } from './beside-model';

/** Differences named of each kind. */
const MOST_NAMED = 3;

/** Shares of weight, and points, below which a difference is not worth a sentence. */
const LEAST_SHARE = 0.02;
const LEAST_POINTS = 0.5;

/**
 * The widest differences in sentences, those of weights first.
 *
 * @param nameOf names a criterion or an offer by its id
 * @example ['Team: 20% of your decision, 35% of Sam’s.', 'Halyard on growth: 4 from you, 2 from Sam.']
 */
export function differenceSentences({ weights, scores }: Differences, judge: string, nameOf: (id: string) => string, locale: string): readonly string[] {
  const percent = (share: number) => formatPercent(share, locale, { decimals: 0 });
  const points = (score: number) => formatNumber(score, locale, { maxDecimals: 1 });
  const byWeight = weights
    .flatMap(({ criterionId, own, theirs, difference }) => (own === null || theirs === null || difference === null || Math.abs(difference) < LEAST_SHARE ? [] : [{ criterionId, own, theirs, difference }]))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return [
    ...byWeight.slice(0, MOST_NAMED).map(({ criterionId, own, theirs }) => `${nameOf(criterionId)}: ${percent(own)} of your decision, ${percent(theirs)} of ${possessive(judge)}.`),
    ...scores
      .filter(({ difference }) => Math.abs(difference) >= LEAST_POINTS)
      .slice(0, MOST_NAMED)
      .map(({ criterionId, offerId, own, theirs }) => `${nameOf(offerId)} on ${insideSentence(nameOf(criterionId))}: ${points(own)} from you, ${points(theirs)} from ${judge}.`),
  ];
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/**
 * Who leads for somebody, in a few words.
 *
 * @example 'Halyard, by 0.20'
 */
export function leaderWords({ result }: Judged, nameOf: (id: string) => string, locale: string): string {
  if (result.status === 'unscored') return 'nothing to weigh by yet';
  if (result.winner === null) return `${listNames(result.leaders.map(nameOf))} are level`;
  return result.margin === null ? nameOf(result.winner) : `${nameOf(result.winner)}, by ${formatNumber(result.margin, locale, { decimals: 2 })}`;
}
