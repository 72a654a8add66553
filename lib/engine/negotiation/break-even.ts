import type { Comparison } from '../comparison/comparison';
import { comparisonMatrix, type ComparisonMatrix } from '../comparison/comparison-matrix';
import { MEASURED_FIGURES } from '../comparison/measured-figures';
import { scoreMatrix } from '../decision/score-matrix';
import type { Minor } from '../money/minor';
import { minorDigits } from '../money/minor-digits';
import type { Offer } from '../offer/offer';
import type { OfferProjection } from '../projection/projection';
import { leastAmount } from './least-amount';
import { matrixObstacle, type MatrixObstacle } from './matrix-obstacle';
import { PAY_LEVERS, withMorePay, type PayLever } from './with-more-pay';

/** How much more an offer needs, or why no amount will do. */
export type BreakEven = { readonly kind: 'amount'; readonly more: Minor } | { readonly kind: 'none'; readonly obstacle: Obstacle };

export type Obstacle =
  /** What this offer pays is not known, or cannot be compared with the others. */
  | { readonly reason: 'own-pay-unknown' }
  /** The same is true of these others. */
  | { readonly reason: 'rival-pay-unknown'; readonly offers: readonly string[] }
  /** More of it changes nothing that is compared, such as stock that is not released within the four years. */
  | { readonly reason: 'no-effect' }
  /** The chance of paying most counts, and would have to be drawn anew for every amount tried. */
  | { readonly reason: 'chance-counts' }
  | MatrixObstacle;

/** One offer, and what it would take to lead with each kind of pay alone. */
export interface BreakEvenRow {
  readonly offerId: string;
  /** To lead on four-year pay; null where it does. */
  readonly pay: Readonly<Record<PayLever, BreakEven>> | null;
  /** To lead in the matrix; null where it does, or where the matrix cannot be scored. Who leads is not known here where the chance of paying most counts. */
  readonly matrix: Readonly<Record<PayLever, BreakEven>> | null;
}

export interface BreakEvenInput {
  readonly comparison: Comparison;
  /** Projects an offer, read in the comparison's currency where there is a rate. */
  readonly project: (offer: Offer) => OfferProjection;
  /** What is compared of four years of pay, in minor units; null where it is not known or not comparable. */
  readonly worth: (projection: OfferProjection) => number | null;
}

interface Question extends BreakEvenInput {
  /** Of the offers as they are, in their order. */
  readonly projections: readonly OfferProjection[];
}

/** The most that a term of an offer may hold, in decimal units. */
const MOST = 1e10;

/**
 * For every offer, how much more it would need to lead: more base a year, a larger sign-on payment, or more equity, each
 * alone; on four-year pay, and in the matrix. To lead is to be ahead of every other offer, not level. Every amount tried
 * is compiled and projected anew, so that taxes, vesting and rounding all count, and amounts are exact to the minor unit:
 * one less would not do.
 *
 * @example A pays 200,000 a year and B 190,000, cash only: on pay before tax, B needs 10,000.01 more base (four years of
 * it bring 0.04 more than A), or 40,000.01 on starting.
 */
export function breakEven(input: BreakEvenInput): BreakEvenRow[] {
  const { comparison } = input;
  const question: Question = { ...input, projections: comparison.offers.map(input.project) };
  const scored = scoreMatrix(comparisonMatrix(comparison, question.projections));
  return comparison.offers.map(({ id }, place) => ({
    offerId: id,
    pay: leadOnPay(question, question.projections, place) > 0 ? null : onEachLever((lever) => payBreakEven(question, place, lever)),
    matrix: scored.status === 'unscored' || (scored.winner === id && !chanceCounts(comparison)) ? null : onEachLever((lever) => matrixBreakEven(question, place, lever)),
  }));
}

const onEachLever = (answer: (lever: PayLever) => BreakEven): Record<PayLever, BreakEven> => {
  const [base, signOn, equity] = PAY_LEVERS;
  return { base: answer(base), signOn: answer(signOn), equity: answer(equity) };
};

const none = (obstacle: Obstacle): BreakEven => ({ kind: 'none', obstacle });

/** By how much an offer pays more than the best of the others; not a number where one of them is not known. */
function leadOnPay({ worth }: Question, projections: readonly OfferProjection[], place: number): number {
  const worths = projections.map((projection) => worth(projection) ?? NaN);
  return (worths[place] ?? NaN) - Math.max(...worths.filter((_, index) => index !== place));
}

function payBreakEven(question: Question, place: number, lever: PayLever): BreakEven {
  const { comparison, projections, worth } = question;
  const unknown = comparison.offers.filter((_, index) => worth(projections[index] as OfferProjection) === null).map(({ id }) => id);
  if (unknown.includes(comparison.offers[place]?.id ?? '')) return none({ reason: 'own-pay-unknown' });
  if (unknown.length > 0) return none({ reason: 'rival-pay-unknown', offers: unknown });
  return leastMore(question, place, lever, (changed) => leadOnPay(question, changed.projections, place)) ?? none({ reason: 'no-effect' });
}

const chanceCounts = ({ criteria }: Comparison): boolean => criteria.some(({ measure, weight }) => measure?.figure === 'chanceBest' && weight > 0);

function matrixBreakEven(question: Question, place: number, lever: PayLever): BreakEven {
  const { comparison } = question;
  if (chanceCounts(comparison)) return none({ reason: 'chance-counts' });
  const byPay = comparison.criteria.filter(({ measure, weight }) => measure !== null && weight > 0 && MEASURED_FIGURES[measure.figure].ofPay).map(({ id }) => id);
  if (byPay.length === 0) return none({ reason: 'not-measured' });
  const matrixOf = ({ offers, projections }: Changed) => comparisonMatrix({ ...comparison, offers }, projections);
  const now = matrixOf({ offers: comparison.offers, projections: question.projections });
  if (byPay.every((id) => now.offers[place]?.scores[id] === undefined)) return none({ reason: 'own-pay-unknown' });
  const amount = leastMore(question, place, lever, (changed) => leadInMatrix(matrixOf(changed), place));
  if (amount !== null) return amount;
  return none(matrixObstacle(now, matrixOf(changedBy(question, place, lever, mostMore(comparison.offers[place] as Offer))), place, byPay));
}

/** By how much an offer is ahead of the best of the others: above zero only where it is the winner, rounding and all. */
function leadInMatrix(matrix: ComparisonMatrix, place: number): number {
  const scored = scoreMatrix(matrix);
  if (scored.status === 'unscored') return NaN;
  const lead = (scored.offers[place]?.value ?? NaN) - Math.max(...scored.offers.filter((_, index) => index !== place).map(({ value }) => value));
  return scored.winner === scored.offers[place]?.id ? lead : Math.min(0, lead);
}

interface Changed {
  readonly offers: readonly Offer[];
  readonly projections: readonly OfferProjection[];
}

function changedBy({ comparison, projections, project }: Question, place: number, lever: PayLever, more: number): Changed {
  const offer = comparison.offers[place] as Offer;
  const changed = withMorePay(offer, lever, more / 10 ** minorDigits(offer.currency));
  return { offers: comparison.offers.with(place, changed), projections: projections.with(place, project(changed)) };
}

const mostMore = ({ currency, base }: Offer): number => Math.floor((MOST - (base ?? 0)) * 10 ** minorDigits(currency));

function leastMore(question: Question, place: number, lever: PayLever, lead: (changed: Changed) => number): BreakEven | null {
  const more = leastAmount((amount) => lead(changedBy(question, place, lever, amount)), mostMore(question.comparison.offers[place] as Offer));
  return more === null ? null : { kind: 'amount', more: more as Minor };
}
