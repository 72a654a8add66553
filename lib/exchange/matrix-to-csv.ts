import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Confidence } from '@/lib/engine/comparison/confidence';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { readScore } from '@/lib/engine/decision/read-score';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { ScoredOffer } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { offerHeading } from './offer-heading';
import { roundTo } from './round-to';
import { toCsv } from './to-csv';
import type { CsvCell } from './to-csv';

/** Decimals of scores that are measured and of totals, and of weights. */
const SCORE_DECIMALS = 4;
const WEIGHT_DECIMALS = 6;

const CONFIDENCE_WORDS = { sure: 'sure', 'think-so': 'think so', guess: 'guess' } as const satisfies Record<Confidence, string>;

/**
 * The decision matrix as a CSV table: one row per criterion with its weight and the score of every offer (empty where
 * there is none) and how sure each is with its note, then each offer's weighted total, the ends of its range and its rank.
 */
export function matrixToCsv(comparison: Comparison, projections: readonly OfferProjection[]): string {
  const matrix = comparisonMatrix(comparison, projections);
  const result = scoreMatrix(matrix);
  const scored = result.status === 'scored' ? result : null;
  const headings = comparison.offers.map(({ company }, index) => offerHeading(company, index));
  const figures = (read: (offer: ScoredOffer) => number): CsvCell[] => scored?.offers.map(read) ?? matrix.offers.map(() => null);
  const weightSum = comparison.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return toCsv([
    ['Criterion', 'Weight', 'Normalised weight', ...headings, ...headings.flatMap((heading) => [`${heading}: how sure`, `${heading}: note`])],
    ...comparison.criteria.map(({ id, name, weight, measure, scores: byHand, remarks }): CsvCell[] => [
      name,
      roundTo(weight, WEIGHT_DECIMALS),
      scored ? roundTo(scored.weights[id] ?? 0, WEIGHT_DECIMALS) : null,
      ...matrix.offers.map(({ scores }) => (Object.hasOwn(scores, id) && scores[id] !== undefined ? roundTo(readScore(scores[id]).counts, SCORE_DECIMALS) : null)),
      ...comparison.offers.flatMap((offer): CsvCell[] => {
        if (measure !== null) return [null, null];
        const remark = Object.hasOwn(remarks, offer.id) ? remarks[offer.id] : undefined;
        const confidence = remark?.confidence ?? (Object.hasOwn(byHand, offer.id) ? 'sure' : null);
        return [confidence === null ? null : CONFIDENCE_WORDS[confidence], remark?.note || null];
      }),
    ]),
    ['Weighted total', roundTo(weightSum, WEIGHT_DECIMALS), scored ? 1 : null, ...figures(({ value }) => roundTo(value, SCORE_DECIMALS))],
    ['Lowest possible', null, null, ...figures(({ low }) => roundTo(low, SCORE_DECIMALS))],
    ['Highest possible', null, null, ...figures(({ high }) => roundTo(high, SCORE_DECIMALS))],
    ['Rank', null, null, ...figures(({ rank }) => rank)],
  ]);
}
