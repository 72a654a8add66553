import type { Judgement } from './judgement';

/** A judgement as far as the comparison still has what it is about. */
export interface CurrentJudgement {
  readonly judgement: Judgement;
  /** Weights and scores left out: their criterion or offer is gone, or the criterion is measured now. */
  readonly left: number;
}

/**
 * Leaves out of a judgement what the comparison does not have any more, and counts it. Answers are kept by id, so what
 * comes back finds its answers again.
 *
 * @param criteria ids of the present criteria
 * @param measured those of them whose scores come from figures
 * @param offers ids of the present offers
 */
export function currentJudgement({ weights, scores }: Judgement, criteria: ReadonlySet<string>, measured: ReadonlySet<string>, offers: ReadonlySet<string>): CurrentJudgement {
  const keptWeights = Object.entries(weights).filter(([id]) => criteria.has(id));
  const keptScores = Object.entries(scores).map(([id, row]) => [id, Object.entries(row).filter(([offerId]) => criteria.has(id) && !measured.has(id) && offers.has(offerId))] as const);
  const count = (rows: readonly (readonly [string, readonly unknown[]])[]) => rows.reduce((sum, [, row]) => sum + row.length, 0);
  const given = Object.keys(weights).length + count(Object.entries(scores).map(([id, row]) => [id, Object.keys(row)] as const));
  return {
    judgement: {
      weights: Object.fromEntries(keptWeights),
      scores: Object.fromEntries(keptScores.flatMap(([id, row]) => (row.length > 0 ? [[id, Object.fromEntries(row)]] : []))),
    },
    left: given - keptWeights.length - count(keptScores),
  };
}
