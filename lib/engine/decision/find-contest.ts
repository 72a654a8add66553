import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';
import { scoreMatrix } from './score-matrix';

/** The winner against each other offer, criterion by criterion: what every question about changed weights is asked of. */
export interface Contest {
  readonly span: number;
  readonly criterionIds: readonly string[];
  /** Normalised, in the order of the criteria. */
  readonly weights: readonly number[];
  readonly rivals: readonly Rival[];
}

export interface Rival {
  readonly id: string;
  /** The winner's score less the rival's on each criterion, in points; ranges count at their middle. */
  readonly leads: readonly number[];
}

/** The contest between the winner and its rivals, or null where there is no winner (a level top, or a matrix that cannot be scored). */
export function findContest(matrix: DecisionMatrix): Contest | null {
  const scored = scoreMatrix(matrix);
  if (scored.status === 'unscored' || scored.winner === null) return null;
  const { span, criterionIds, offerIds, middle } = layOutMatrix(matrix);
  const winnerIndex = offerIds.indexOf(scored.winner);
  const best = middle[winnerIndex] as readonly number[];
  return {
    span,
    criterionIds,
    weights: criterionIds.map((id) => scored.weights[id] as number),
    rivals: offerIds.flatMap((id, index) =>
      index === winnerIndex ? [] : [{ id, leads: (middle[index] as readonly number[]).map((score, k) => (best[k] as number) - score) }],
    ),
  };
}
