import type { Verdict } from '@/lib/engine/decision/judge-verdict';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { VerdictInput } from './verdict-words';

/** A figure beside the verdict and what it is. */
export interface VerdictFact {
  readonly figure: string;
  readonly label: string;
  /** The figure is a first look; the full answer is on its way. */
  readonly pending?: boolean;
}

/** Figures that fit beside the verdict. */
const MOST_FACTS = 3;

/** Whose figures stand beside the verdict: the winner's, else those of the offer that pays most where all pay in one currency. */
const subject = ({ matrix, projections, missingScores, cells }: VerdictInput): OfferProjection | undefined => {
  const winner = matrix.status === 'scored' && missingScores < cells ? matrix.winner : null;
  if (winner !== null) return projections.find((projection) => projection.offerId === winner);
  if (new Set(projections.map((projection) => projection.currency)).size > 1) return undefined;
  return projections.reduce<OfferProjection | undefined>((best, one) => (best === undefined || one.total4 > best.total4 ? one : best), undefined);
};

const MARGIN_LABELS = { clear: 'points ahead · clear', close: 'points ahead · close', tie: 'points ahead' } as const satisfies Record<Verdict, string>;

/** What is left after tax over four years, against the rival's: the matrix's runner-up, else the best paid of the others in the same currency. */
const takeHomeFact = ({ matrix, projections, locale }: VerdictInput, { offerId, currency, missing }: OfferProjection, takeHome4: number): VerdictFact => {
  const money = (minor: number) => formatMoney(minor, currency, locale, { compact: true });
  const others = projections.filter((one) => one.offerId !== offerId && one.currency === currency && one.missing === 'none');
  const runnerUp = matrix.status === 'scored' && matrix.winner !== null ? others.find((one) => one.offerId === matrix.runnerUp) : undefined;
  const rival = runnerUp?.takeHome4 ?? Math.max(...others.map((one) => one.takeHome4 ?? -Infinity));
  return { figure: `${missing === 'some' ? '≥ ' : ''}${money(takeHome4)}`, label: `take-home, 4 years${Number.isFinite(rival) ? ` · against ${money(rival)}` : ''}` };
};

/**
 * Up to three figures. Of a leader: how far it is ahead, in how many of all weightings it comes first, and what it pays
 * over four years. Without one: what the best paid pays, and how much of that is guaranteed.
 */
export const verdictFacts = (input: VerdictInput): readonly VerdictFact[] => {
  const { matrix, verdict, firstShare, settled, missingScores, cells, locale } = input;
  const projection = subject(input);
  if (projection === undefined) return [];
  const margin = matrix.status === 'scored' && matrix.winner !== null && missingScores < cells ? matrix.margin : null;
  const facts: VerdictFact[] = [];
  if (margin !== null) facts.push({ figure: formatNumber(margin, locale, { decimals: 2 }), label: MARGIN_LABELS[verdict ?? 'tie'] });
  if (margin !== null && firstShare !== null) facts.push({ figure: formatPercent(firstShare, locale), label: 'of all weightings', pending: !settled });
  if (projection.missing === 'base') return facts;
  if (projection.takeHome4 !== null && projection.takeHome4 !== 0) facts.push(takeHomeFact(input, projection, projection.takeHome4));
  else if (projection.total4 !== 0) facts.push({ figure: `${projection.missing === 'some' ? '≥ ' : ''}${formatMoney(projection.total4, projection.currency, locale, { compact: true })}`, label: 'before tax, 4 years' });
  if (projection.guaranteedShare4 !== null && facts.length < MOST_FACTS) facts.push({ figure: formatPercent(projection.guaranteedShare4, locale), label: 'guaranteed' });
  return facts;
};
