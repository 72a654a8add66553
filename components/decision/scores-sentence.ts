import { formatNumber } from '@/lib/format/format-number';
import { insideSentence } from '@/lib/format/inside-sentence';
import type { Pictured } from './pictured';

const ROUNDING = 1e-9;

/**
 * Where the leader gains most on the runner-up and where it loses most, in a sentence.
 *
 * @example 'Halyard gains most on Cinder by career growth (+0.15) and loses most by location (−0.05).'
 */
export function scoresSentence({ scored, company, criterion, locale }: Pictured): string {
  const [winner, runnerUp] = [scored.winner, scored.runnerUp].map((id) => scored.offers.find((offer) => offer.id === id));
  if (!winner || !runnerUp) return 'Every bar is a weight times a score; the bars of an offer add up to its total.';
  const gaps = Object.entries(winner.contributions)
    .map(([id, points]) => ({ name: insideSentence(criterion(id)), points: points - (runnerUp.contributions[id] ?? 0) }))
    .sort((one, other) => other.points - one.points);
  const [gain, loss] = [gaps[0], gaps.at(-1)];
  if (!gain || !loss) return '';
  const figure = (points: number) => formatNumber(points, locale, { decimals: 2, sign: true });
  const losing = loss.points < -ROUNDING ? ` and loses most by ${loss.name} (${figure(loss.points)})` : ' and loses nowhere';
  return `${company(winner.id)} gains most on ${company(runnerUp.id)} by ${gain.name} (${figure(gain.points)})${losing}.`;
}
