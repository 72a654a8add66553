import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { flipPoints } from '@/lib/engine/decision/flip-points';
import { judgeVerdict } from '@/lib/engine/decision/judge-verdict';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { verdictFacts, type VerdictFact } from './verdict-facts';
import { verdictWords, type VerdictInput, type VerdictWords } from './verdict-words';

export interface Verdict extends VerdictWords {
  readonly facts: readonly VerdictFact[];
}

/** The verdict on a comparison: a sentence, an aside and up to three figures, in the reader's locale. */
export const verdictOf = (comparison: Comparison, projections: readonly OfferProjection[], locale: string): Verdict => {
  const decision = comparisonMatrix(comparison, projections);
  const matrix = scoreMatrix(decision);
  const cells = decision.offers.length * decision.criteria.length;
  const given = decision.offers.reduce((count, offer) => count + decision.criteria.filter((criterion) => offer.scores[criterion.id] !== undefined).length, 0);
  const input: VerdictInput = {
    comparison,
    projections,
    matrix,
    verdict: matrix.status === 'scored' ? judgeVerdict(matrix, decision.scale, null) : null,
    flips: flipPoints(decision),
    missingScores: cells - given,
    cells,
    locale,
  };
  return { ...verdictWords(input), facts: verdictFacts(input) };
};
