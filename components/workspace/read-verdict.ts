import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { ComparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import { flipPoints } from '@/lib/engine/decision/flip-points';
import { judgeVerdict } from '@/lib/engine/decision/judge-verdict';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { verdictFacts, type VerdictFact } from './verdict-facts';
import { verdictWords, type VerdictInput, type VerdictWords } from './verdict-words';

export type VerdictReading = VerdictWords & { readonly facts: readonly VerdictFact[] };

interface Judged {
  readonly comparison: Comparison;
  readonly projections: readonly OfferProjection[];
  /** The matrix of the comparison, and the sampling of it; null where there is nothing to sample. */
  readonly decision: ComparisonMatrix;
  readonly acceptability: Acceptability | null;
  /** False while the sampling is only a first look. */
  readonly settled: boolean;
  readonly locale: string;
}

const HIDDEN: VerdictReading = { sentence: ['The verdict waits for your last score.'], aside: ['You asked for totals to stay hidden until everything is scored.'], facts: [] };

/** The verdict on a comparison in the reader's words, with the figures beside it. */
export function readVerdict({ comparison, projections, decision, acceptability, settled, locale }: Judged): VerdictReading {
  if (totalsAreHidden(comparison)) return HIDDEN;
  const matrix = scoreMatrix(decision);
  const winner = matrix.status === 'scored' ? matrix.winner : null;
  const firstShare = winner === null ? null : (acceptability?.ranks[winner]?.[0] ?? null);
  const cells = decision.offers.length * decision.criteria.length;
  const given = decision.offers.reduce((count, offer) => count + decision.criteria.filter((criterion) => offer.scores[criterion.id] !== undefined).length, 0);
  const input: VerdictInput = {
    comparison,
    projections,
    matrix,
    verdict: matrix.status === 'scored' ? judgeVerdict(matrix, decision.scale, firstShare) : null,
    narrow: matrix.status === 'scored' && judgeVerdict(matrix, decision.scale, null) === 'close',
    firstShare,
    settled,
    flips: flipPoints(decision),
    missingScores: cells - given,
    cells,
    locale,
  };
  return { ...verdictWords(input), facts: verdictFacts(input) };
}
