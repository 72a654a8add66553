import { flipPoints } from '@/lib/engine/decision/flip-points';
import { formatPercent } from '@/lib/format/format-percent';
import { insideSentence } from '@/lib/format/inside-sentence';
import type { Pictured } from './pictured';

/**
 * Which weight has the least room before another offer leads, in a sentence.
 *
 * @example 'The least room is at work–life balance: from 14% on, Cinder leads.'
 */
export function stabilitySentence({ matrix, scored, company, criterion, locale }: Pictured): string {
  if (scored.winner === null) return 'Offers are level at the top: any change of a weight that tells them apart decides.';
  const room = (flip: { readonly criterion: string; readonly weight: number }) => Math.abs(flip.weight - (scored.weights[flip.criterion] ?? 0));
  const [nearest] = flipPoints(matrix).sort((one, other) => room(one) - room(other));
  if (nearest === undefined) return `Whichever single weight you move, ${company(scored.winner)} stays first.`;
  const at = formatPercent(nearest.weight, locale);
  const side = nearest.weight > (scored.weights[nearest.criterion] ?? 0) ? `above ${at}` : `below ${at}`;
  return `In the shaded part ${company(scored.winner)} stays first. The least room is at ${insideSentence(criterion(nearest.criterion))}: ${side}, ${company(nearest.to)} leads.`;
}
