import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';
import { rankValues } from './rank-values';
import { scoreMatrix } from './score-matrix';

/** What becomes of the lead when one score is another. */
export interface MovedScore {
  /** The score it is moved to, on the scale. */
  readonly score: number;
  /** Value of today's winner less that of the best other offer, in points of the scale; negative where it is overtaken. */
  readonly margin: number;
  /** The offer that leads then; null where the top is level. */
  readonly leader: string | null;
}

/** One score, and what moving it down or up does. */
export interface ScoreSwing {
  readonly offer: string;
  readonly criterion: string;
  /** The score as it counts: a range at its middle. */
  readonly score: number;
  readonly down: MovedScore;
  readonly up: MovedScore;
}

/**
 * For every offer and criterion, what moving that one score by `step` points, or as far as the scale goes, does to the
 * lead. Offers in the order of the matrix, criteria within each. Empty where there is no winner or no rival.
 *
 * @throws RangeError where the matrix is out of bounds (see `scoreMatrix`) or the step is not above zero.
 * @example Weights 0.5 and 0.5, A scored 5 and 2 (3.5), B scored 3 and 3 (3): A's margin is 0.5. Its first score cannot
 * rise; at 4 it is level (margin 0, no leader). B's second score at 4 is level too.
 */
export function scoreSensitivity(matrix: DecisionMatrix, step = 1): ScoreSwing[] {
  if (!(step > 0)) throw new RangeError(`A score is moved by more than nothing, not by ${step}.`);
  const scored = scoreMatrix(matrix);
  if (scored.status === 'unscored' || scored.winner === null || scored.offers.length < 2) return [];
  const { span, offerIds, criterionIds, middle } = layOutMatrix(matrix);
  const values = scored.offers.map((offer) => offer.value);
  const winner = offerIds.indexOf(scored.winner);
  const { min, max } = matrix.scale;

  return offerIds.flatMap((offer, row) =>
    criterionIds.map((criterion, k): ScoreSwing => {
      const score = middle[row]?.[k] as number;
      const moveTo = (next: number): MovedScore => {
        const moved = values.with(row, (values[row] as number) + (scored.weights[criterion] as number) * (next - score));
        const others = Math.max(...moved.filter((_, place) => place !== winner));
        return { score: next, margin: (moved[winner] as number) - others, leader: leaderOf(moved, span, offerIds) };
      };
      return { offer, criterion, score, down: moveTo(Math.max(min, score - step)), up: moveTo(Math.min(max, score + step)) };
    }),
  );
}

function leaderOf(values: readonly number[], span: number, offerIds: readonly string[]): string | null {
  const ranks = rankValues(values, span);
  const first = ranks.indexOf(1);
  return ranks.indexOf(1, first + 1) === -1 ? (offerIds[first] as string) : null;
}
