import type { DecisionMatrix } from '../decision/decision-matrix';
import { layOutMatrix } from '../decision/lay-out-matrix';
import { scoreMatrix } from '../decision/score-matrix';

/** Why no amount of pay makes an offer lead in the matrix. */
export type MatrixObstacle =
  /** No criterion that counts is measured by pay. */
  | { readonly reason: 'not-measured' }
  /** The scores measured by pay end here: `already` where they have reached it without any more pay. */
  | {
      readonly reason: 'scale-ends';
      readonly criteria: readonly string[];
      readonly already: boolean;
      /** Points by which the offer still trails there; 0 where it is level. */
      readonly behind: number;
    }
  | { readonly reason: 'no-effect' };

/**
 * Reads why an offer does not lead in the second of two matrices, in which it is paid as much as can be, from what
 * became of its measured scores since the first.
 *
 * @param place the offer's place in both matrices
 * @param measured criteria whose scores follow pay
 */
export function matrixObstacle(now: DecisionMatrix, most: DecisionMatrix, place: number, measured: readonly string[]): MatrixObstacle {
  const scoresOf = (matrix: DecisionMatrix) => {
    const { criterionIds, middle } = layOutMatrix(matrix);
    return new Map(criterionIds.map((id, k) => [id, middle[place]?.[k] as number]));
  };
  const [scoresNow, scoresAtMost] = [scoresOf(now), scoresOf(most)];
  const top = most.scale.max;
  const ended = measured.filter((id) => scoresAtMost.get(id) === top);
  if (ended.length === 0) return { reason: 'no-effect' };
  const scored = scoreMatrix(most);
  const values = scored.status === 'scored' ? scored.offers.map(({ value }) => value) : [];
  const best = Math.max(...values.filter((_, index) => index !== place));
  return { reason: 'scale-ends', criteria: ended, already: ended.every((id) => scoresNow.get(id) === top), behind: Math.max(0, best - (values[place] ?? best)) };
}
