import type { DecisionMatrix, OfferScores, Scale } from './decision-matrix';
import { readScore, type ScoreRange } from './read-score';

/** Scores as plain tables, one row per offer and one column per criterion, in the order of the matrix. */
export interface MatrixLayout {
  /** Length of the scale, in points of score. */
  readonly span: number;
  readonly criterionIds: readonly string[];
  readonly offerIds: readonly string[];
  /** The least each score can be. */
  readonly low: readonly (readonly number[])[];
  /** What counts in an offer's value: the score given, or half-way between the least and the most where only those are. */
  readonly middle: readonly (readonly number[])[];
  /** The most each score can be. */
  readonly high: readonly (readonly number[])[];
}

/**
 * Reads every score of a matrix as a range: a number is a range without width, an absent score is the whole scale.
 * Weights play no part.
 *
 * @throws RangeError where the scale is empty or a score is off it.
 * @example On a scale of 1 to 5, `{ pay: 4, team: [2, 3] }` for the criteria pay, team, growth
 * gives low [4, 2, 1], middle [4, 2.5, 3], high [4, 3, 5].
 */
export function layOutMatrix({ scale, criteria, offers }: DecisionMatrix): MatrixLayout {
  if (!(scale.min < scale.max && Number.isFinite(scale.max - scale.min))) throw new RangeError(`A scale from ${scale.min} to ${scale.max} has no length.`);
  const ranges = offers.map((offer) => criteria.map((criterion) => rangeOf(offer, criterion.id, scale)));
  return {
    span: scale.max - scale.min,
    criterionIds: criteria.map((criterion) => criterion.id),
    offerIds: offers.map((offer) => offer.id),
    low: ranges.map((row) => row.map(({ low }) => low)),
    middle: ranges.map((row) => row.map(({ counts }) => counts)),
    high: ranges.map((row) => row.map(({ high }) => high)),
  };
}

function rangeOf(offer: OfferScores, criterionId: string, scale: Scale): ScoreRange {
  // Own properties only: a criterion may be called "constructor".
  const score = Object.hasOwn(offer.scores, criterionId) ? offer.scores[criterionId] : undefined;
  const range = readScore(score ?? [scale.min, scale.max]);
  if (!(scale.min <= range.low && range.low <= range.counts && range.counts <= range.high && range.high <= scale.max))
    throw new RangeError(`The score of "${offer.id}" on "${criterionId}" is not on the scale from ${scale.min} to ${scale.max}.`);
  return range;
}
