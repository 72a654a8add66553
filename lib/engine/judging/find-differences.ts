import type { DecisionMatrix, OfferScores } from '../decision/decision-matrix';
import { normaliseWeights } from '../decision/normalise-weights';
import { readScore } from '../decision/read-score';

/** How far a judge's weight of a criterion is from the owner's, as shares of all weight. Null where either has none. */
export interface WeightDifference {
  readonly criterionId: string;
  readonly own: number | null;
  readonly theirs: number | null;
  /** Theirs less own. */
  readonly difference: number | null;
}

/** How far a judge's score is from the owner's, in points; unsure scores as they count. */
export interface ScoreDifference {
  readonly criterionId: string;
  readonly offerId: string;
  readonly own: number;
  readonly theirs: number;
  readonly difference: number;
}

export interface Differences {
  /** Every criterion, in the order of the matrix. */
  readonly weights: readonly WeightDifference[];
  /** Every score that both gave and that differs, the furthest apart first. */
  readonly scores: readonly ScoreDifference[];
}

/**
 * Where two people judge the same offers differently.
 *
 * @example Weights 3 and 1 against 1 and 1: the first criterion differs by 0.5 − 0.75 = −0.25.
 */
export function findDifferences(own: DecisionMatrix, theirs: DecisionMatrix): Differences {
  const ownWeights = sharesOf(own);
  const theirWeights = sharesOf(theirs);
  const theirOffers = new Map(theirs.offers.map((offer) => [offer.id, offer]));
  return {
    weights: own.criteria.map(({ id }) => {
      const [one, other] = [ownWeights(id), theirWeights(id)];
      return { criterionId: id, own: one, theirs: other, difference: one === null || other === null ? null : other - one };
    }),
    scores: own.offers
      .flatMap((offer) =>
        own.criteria.flatMap(({ id }): ScoreDifference[] => {
          const [one, other] = [countedScore(offer, id), countedScore(theirOffers.get(offer.id), id)];
          return one === null || other === null || one === other ? [] : [{ criterionId: id, offerId: offer.id, own: one, theirs: other, difference: other - one }];
        }),
      )
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
  };
}

function sharesOf({ criteria }: DecisionMatrix): (id: string) => number | null {
  const shares = normaliseWeights(Object.fromEntries(criteria.map(({ id, weight }) => [id, weight])));
  return (id) => (shares !== null && Object.hasOwn(shares, id) ? (shares[id] ?? null) : null);
}

function countedScore(offer: OfferScores | undefined, criterionId: string): number | null {
  const score = offer !== undefined && Object.hasOwn(offer.scores, criterionId) ? offer.scores[criterionId] : undefined;
  return score === undefined ? null : readScore(score).counts;
}
