import type { DecisionMatrix, Score } from '../decision/decision-matrix';
import type { Judgement } from './judgement';

/**
 * The matrix as one judge sees it: their weights and their scores. Criteria they did not weigh are left out, since
 * nobody knows what they count for them; scores they did not give are not known. Measured criteria keep the scores of
 * the figures, which are the same for everybody.
 *
 * @param own the owner's matrix
 * @param measured ids of the criteria whose scores come from figures
 * @example own criteria pay (measured), team; judgement `{ weights: { team: 2 }, scores: { team: { a: 4 } } }`
 * gives one criterion, team, with the score 4 for a.
 */
export function judgedMatrix(own: DecisionMatrix, { weights, scores }: Judgement, measured: ReadonlySet<string>): DecisionMatrix {
  const criteria = own.criteria.flatMap(({ id }) => (Object.hasOwn(weights, id) ? [{ id, weight: weights[id] as number }] : []));
  return {
    scale: own.scale,
    criteria,
    offers: own.offers.map((offer) => ({
      id: offer.id,
      scores: Object.fromEntries(
        criteria.flatMap(({ id }): [string, Score][] => {
          const score = measured.has(id) ? ownScore(offer.scores, id) : givenScore(scores, id, offer.id);
          return score === undefined ? [] : [[id, score]];
        }),
      ),
    })),
  };
}

const ownScore = (scores: Readonly<Record<string, Score | undefined>>, id: string): Score | undefined => (Object.hasOwn(scores, id) ? scores[id] : undefined);

function givenScore(scores: Judgement['scores'], criterionId: string, offerId: string): number | undefined {
  const row = Object.hasOwn(scores, criterionId) ? scores[criterionId] : undefined;
  return row !== undefined && Object.hasOwn(row, offerId) ? row[offerId] : undefined;
}
