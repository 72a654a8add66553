import type { Scale } from './decision-matrix';
import type { ScoredMatrix } from './score-matrix';

/** How sure the matrix is: two offers level at the top, a winner that little would change, or a clear one. */
export type Verdict = 'tie' | 'close' | 'clear';

/** A margin under this share of the scale is close. */
const CLOSE_MARGIN = 0.05;

/** A winner that is first in under this share of all weightings is close. */
const CLOSE_FIRST_SHARE = 2 / 3;

/** Shares of the scale below this are rounding. */
const ROUNDING = 1e-9;

/**
 * The verdict on a scored matrix. `firstShare` is the share of all weightings, 0 to 1, in which the winner comes first;
 * null where it is not known (yet), and the margin alone decides. A lone offer wins clearly.
 *
 * @example On a scale of 1 to 5 a margin of 0.15 is close (under 0.2); a margin of 0.4 is clear if the winner is first in
 * 73 % of weightings, close if in 60 %.
 */
export function judgeVerdict(scored: Pick<ScoredMatrix, 'winner' | 'margin'>, scale: Scale, firstShare: number | null): Verdict {
  if (scored.winner === null) return 'tie';
  if (scored.margin !== null && scored.margin / (scale.max - scale.min) < CLOSE_MARGIN - ROUNDING) return 'close';
  return firstShare !== null && firstShare < CLOSE_FIRST_SHARE ? 'close' : 'clear';
}
