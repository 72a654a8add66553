import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { scoreMatrix, type ScoredMatrix } from '@/lib/engine/decision/score-matrix';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { offerNamer } from '@/lib/format/offer-namer';

/** What the pictures of a decision are drawn from. */
export interface Pictured {
  readonly matrix: DecisionMatrix;
  readonly scored: ScoredMatrix;
  /** In the order of the matrix; the place gives an offer its letter and hue. */
  readonly offers: readonly { readonly id: string; readonly company: string }[];
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly locale: string;
  /** Names an offer, with its letter where several are of one company. */
  readonly company: (offerId: string) => string;
  readonly placeOf: (offerId: string) => number;
  readonly criterion: (criterionId: string) => string;
}

/** Makes a matrix ready to be pictured; null where there is nothing to compare yet: fewer than two offers, no weights, no scores. */
export function pictured({ offers, criteria }: Pick<Comparison, 'offers' | 'criteria'>, matrix: DecisionMatrix, locale: string): Pictured | null {
  const scored = scoreMatrix(matrix);
  const isScored = matrix.offers.some((offer) => Object.keys(offer.scores).length > 0);
  if (scored.status === 'unscored' || offers.length < 2 || !isScored) return null;
  return {
    matrix,
    scored,
    offers,
    criteria,
    locale,
    company: offerNamer(offers),
    placeOf: (offerId) => offers.findIndex(({ id }) => id === offerId),
    criterion: (criterionId) => criteria.find(({ id }) => id === criterionId)?.name ?? '',
  };
}
