import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { currentJudgement } from '@/lib/engine/judging/current-judgement';
import { findDifferences, type Differences } from '@/lib/engine/judging/find-differences';
import { jointMatrix } from '@/lib/engine/judging/joint-matrix';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { judgedMatrix } from '@/lib/engine/judging/judged-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';

/** What one person's weights and scores come to, through the same engine as everybody's. */
export interface Judged {
  readonly matrix: DecisionMatrix;
  readonly result: ReturnType<typeof scoreMatrix>;
}

export interface BesideJudge extends Judged {
  readonly id: string;
  readonly name: string;
  readonly differences: Differences;
  /** Answers about criteria or offers that are gone. */
  readonly left: number;
}

export interface BesideModel {
  readonly own: Judged;
  /** Those who answered, the first asked first. */
  readonly judges: readonly BesideJudge[];
  readonly together: Judged;
}

/** Sets everybody who answered beside the owner; null while nobody has. */
export function besideModel(comparison: Comparison, projections: readonly OfferProjection[], judges: readonly JudgeView[]): BesideModel | null {
  const matrix = comparisonMatrix(comparison, projections);
  const ids = {
    criteria: new Set(comparison.criteria.map(({ id }) => id)),
    measured: new Set(comparison.criteria.flatMap(({ id, measure }) => (measure === null ? [] : [id]))),
    offers: new Set(comparison.offers.map(({ id }) => id)),
  };
  const answered = judges.flatMap(({ id, name, judgement: sent }): BesideJudge[] => {
    if (sent === null) return [];
    const { judgement, left } = currentJudgement(sent, ids.criteria, ids.measured, ids.offers);
    const theirs = judgedMatrix(matrix, judgement, ids.measured);
    return [{ id, name, ...judged(theirs), differences: findDifferences(matrix, theirs), left }];
  });
  if (answered.length === 0) return null;
  return { own: judged(matrix), judges: answered, together: judged(jointMatrix(matrix, answered.map((judge) => judge.matrix))) };
}

const judged = (matrix: DecisionMatrix): Judged => ({ matrix, result: scoreMatrix(matrix) });
