import { scoreSensitivity, type ScoreSwing } from '@/lib/engine/decision/score-sensitivity';
import { formatNumber } from '@/lib/format/format-number';
import { insideSentence } from '@/lib/format/inside-sentence';
import type { Pictured } from './pictured';

/** A score whose move does most to the lead, with the lead's two ends. */
export interface Swing extends ScoreSwing {
  /** The margin at its least and at its most. */
  readonly least: number;
  readonly most: number;
  /** The move that changes who leads, if one does: the offer it brings to the top, null where it only draws level. */
  readonly turn: { readonly score: number; readonly leader: string | null; readonly margin: number } | null;
}

/** Every score of a matrix by how near its move, a point down or up, brings the lead to its end: the nearest first. */
export function swings({ matrix, scored }: Pick<Pictured, 'matrix' | 'scored'>): readonly Swing[] {
  return scoreSensitivity(matrix)
    .map((swing): Swing => {
      const ends = [swing.down, swing.up];
      const worst = swing.down.margin <= swing.up.margin ? swing.down : swing.up;
      return {
        ...swing,
        least: worst.margin,
        most: Math.max(...ends.map(({ margin }) => margin)),
        turn: worst.leader === scored.winner ? null : { score: worst.score, leader: worst.leader, margin: worst.margin },
      };
    })
    .sort((one, other) => one.least - other.least);
}

/**
 * Whether one score, a point off, would change who leads, in a sentence.
 *
 * @example '3 of 28 scores would change who leads if they were a point off. Most of all team and manager at Cinder: with 5 instead of 4, Cinder leads by 0.05.'
 */
export function sensitivitySentence({ scored, criterion, company, locale }: Pictured, list: readonly Swing[]): string {
  if (scored.winner === null) return 'Offers are level at the top: any score that moves decides.';
  const turning = list.filter(({ turn }) => turn !== null);
  const [first] = turning;
  if (first?.turn == null) return `No single score, moved by a point, would take the lead from ${company(scored.winner)}.`;
  const figure = (value: number, decimals?: number) => formatNumber(value, locale, decimals === undefined ? { maxDecimals: 1 } : { decimals });
  const { score, leader, margin } = first.turn;
  const then = leader === null ? 'the top is level' : `${company(leader)} leads by ${figure(-margin, 2)}`;
  const count = turning.length === 1 ? `One of ${list.length} scores would change who leads if it were` : `${turning.length} of ${list.length} scores would change who leads if they were`;
  return `${count} a point off. Most of all ${insideSentence(criterion(first.criterion))} at ${company(first.offer)}: with ${figure(score)} instead of ${figure(first.score)}, ${then}.`;
}
