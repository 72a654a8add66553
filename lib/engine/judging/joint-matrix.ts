import type { DecisionMatrix, OfferScores, Score } from '../decision/decision-matrix';
import { normaliseWeights } from '../decision/normalise-weights';
import { readScore, type ScoreRange } from '../decision/read-score';

/**
 * What several people's matrices of the same offers come to together. Each person counts the same: the joint weight of a
 * criterion is the mean of its normalised weights over those who weighed it, the joint score the mean of the scores over
 * those who gave one, least and most apart where somebody is unsure. A score nobody gave stays missing. Somebody whose
 * weights are all zero has no say in the weights.
 *
 * @param own the owner's matrix, which names the criteria and offers in order
 * @param others the judges' matrices
 * @example Weights pay 3 and team 1 against 1 and 1, scores 4 and 2 against 2 and nothing:
 * pay weighs (0.75 + 0.5) / 2 = 0.625 and scores 3, team weighs 0.375 and scores 2.
 */
export function jointMatrix(own: DecisionMatrix, others: readonly DecisionMatrix[]): DecisionMatrix {
  const people = [own, ...others];
  const weights = people.map(({ criteria }) => normaliseWeights(Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))));
  const offersOf = people.map(({ offers }) => new Map(offers.map((offer) => [offer.id, offer])));
  return {
    scale: own.scale,
    criteria: own.criteria.map(({ id }) => ({ id, weight: mean(weights.flatMap((one) => (one !== null && Object.hasOwn(one, id) ? [one[id] as number] : []))) ?? 0 })),
    offers: own.offers.map((offer) => ({
      id: offer.id,
      scores: Object.fromEntries(
        own.criteria.flatMap(({ id }): [string, Score][] => {
          const given = offersOf.flatMap((offers) => readGiven(offers.get(offer.id), id));
          const low = mean(given.map((range) => range.low));
          const counts = mean(given.map((range) => range.counts));
          const high = mean(given.map((range) => range.high));
          return low === null || counts === null || high === null ? [] : [[id, low === high ? counts : [low, counts, high]]];
        }),
      ),
    })),
  };
}

/** The score in a list; an empty one where there is no score. */
function readGiven(offer: OfferScores | undefined, criterionId: string): ScoreRange[] {
  const score = offer !== undefined && Object.hasOwn(offer.scores, criterionId) ? offer.scores[criterionId] : undefined;
  return score === undefined ? [] : [readScore(score)];
}

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
