import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { ScoredOffer } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { offerHeading } from './offer-heading';
import { roundTo } from './round-to';
import { toCsv } from './to-csv';
import type { CsvCell } from './to-csv';

/** Decimals of scores that are measured, of totals and of normalised weights. */
const SCORE_DECIMALS = 4;
const WEIGHT_DECIMALS = 6;

/**
 * The decision matrix as a CSV table: one row per criterion with its weight and the score of every offer (empty where
 * there is none), then each offer's weighted total, the ends of its range and its rank.
 */
export function matrixToCsv(comparison: Comparison, projections: readonly OfferProjection[]): string {
  const matrix = comparisonMatrix(comparison, projections);
  const result = scoreMatrix(matrix);
  const scored = result.status === 'scored' ? result : null;
  const headings = comparison.offers.map(({ company }, index) => offerHeading(company, index));
  const figures = (read: (offer: ScoredOffer) => number): CsvCell[] => scored?.offers.map(read) ?? matrix.offers.map(() => null);
  const weightSum = comparison.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return toCsv([
    ['Criterion', 'Weight', 'Normalised weight', ...headings],
    ...comparison.criteria.map(({ id, name, weight }): CsvCell[] => [
      name,
      weight,
      scored ? roundTo(scored.weights[id] ?? 0, WEIGHT_DECIMALS) : null,
      ...matrix.offers.map(({ scores }) => (Object.hasOwn(scores, id) ? roundTo(scores[id] ?? 0, SCORE_DECIMALS) : null)),
    ]),
    ['Weighted total', roundTo(weightSum, WEIGHT_DECIMALS), scored ? 1 : null, ...figures(({ value }) => roundTo(value, SCORE_DECIMALS))],
    ['Lowest possible', null, null, ...figures(({ low }) => roundTo(low, SCORE_DECIMALS))],
    ['Highest possible', null, null, ...figures(({ high }) => roundTo(high, SCORE_DECIMALS))],
    ['Rank', null, null, ...figures(({ rank }) => rank)],
  ]);
}
