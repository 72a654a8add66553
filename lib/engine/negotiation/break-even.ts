import type { Comparison } from '../comparison/comparison';
import { comparisonMatrix } from '../comparison/comparison-matrix';
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
  | MatrixObstacle;

/** One offer, and what it would take to lead with each kind of pay alone. */
export interface BreakEvenRow {
  readonly offerId: string;
  /** To lead on four-year pay; null where it does. */
  readonly pay: Readonly<Record<PayLever, BreakEven>> | null;
  /** To lead in the matrix; null where it does, or where the matrix cannot be scored. */
  readonly matrix: Readonly<Record<PayLever, BreakEven>> | null;
}

export interface BreakEvenInput {
  readonly comparison: Comparison;
  /** One for each offer, in the same order. */
  readonly projections: readonly OfferProjection[];
  readonly project: (offer: Offer) => OfferProjection;
  /** What is compared of four years of pay, in minor units of the comparison's currency; null where it is not known or not comparable. */
  readonly worth: (projection: OfferProjection) => number | null;
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
export const breakEven = (input: BreakEvenInput): BreakEvenRow[] =>
  input.comparison.offers.map((offer, place) => ({
    offerId: offer.id,
    pay: leadsOnPay(input, input.projections, place) ? null : onEachLever((lever) => payBreakEven(input, place, lever)),
    matrix: needsInMatrix(input, offer.id) ? onEachLever((lever) => matrixBreakEven(input, place, lever)) : null,
  }));

const onEachLever = (answer: (lever: PayLever) => BreakEven): Record<PayLever, BreakEven> => {
  const [base, signOn, equity] = PAY_LEVERS;
  return { base: answer(base), signOn: answer(signOn), equity: answer(equity) };
};

const none = (obstacle: Obstacle): BreakEven => ({ kind: 'none', obstacle });

const leadsOnPay = ({ worth }: BreakEvenInput, projections: readonly OfferProjection[], place: number): boolean => {
  const worths = projections.map(worth);
  const own = worths[place];
  return own != null && worths.every((other, index) => index === place || (other !== null && other < own));
};

function payBreakEven(input: BreakEvenInput, place: number, lever: PayLever): BreakEven {
  const { comparison, projections, worth } = input;
  const unknown = comparison.offers.filter((_, index) => worth(projections[index] as OfferProjection) === null).map(({ id }) => id);
  if (unknown.includes(comparison.offers[place]?.id ?? '')) return none({ reason: 'own-pay-unknown' });
  if (unknown.length > 0) return none({ reason: 'rival-pay-unknown', offers: unknown });
  const amount = leastMore(input, place, lever, (changed) => leadsOnPay(input, changed.projections, place));
  return amount ?? none({ reason: 'no-effect' });
}

function matrixBreakEven(input: BreakEvenInput, place: number, lever: PayLever): BreakEven {
  const { comparison } = input;
  const offer = comparison.offers[place] as Offer;
  const byPay = comparison.criteria.filter(({ measure, weight }) => measure !== null && weight > 0 && MEASURED_FIGURES[measure.figure].unit === 'money').map(({ id }) => id);
  if (byPay.length === 0) return none({ reason: 'not-measured' });
  const now = comparisonMatrix(comparison, input.projections);
  if (byPay.every((id) => now.offers[place]?.scores[id] === undefined)) return none({ reason: 'own-pay-unknown' });
  const amount = leastMore(input, place, lever, ({ offers, projections }) => winnerOf({ ...comparison, offers }, projections) === offer.id);
  if (amount !== null) return amount;
  const most = changedBy(input, place, lever, mostMore(offer));
  return none(matrixObstacle(now, comparisonMatrix({ ...comparison, offers: most.offers }, most.projections), place, byPay));
}

interface Changed {
  readonly offers: readonly Offer[];
  readonly projections: readonly OfferProjection[];
}

function changedBy({ comparison, projections, project }: BreakEvenInput, place: number, lever: PayLever, more: number): Changed {
  const offer = comparison.offers[place] as Offer;
  const changed = withMorePay(offer, lever, more / 10 ** minorDigits(offer.currency));
  return { offers: comparison.offers.with(place, changed), projections: projections.with(place, project(changed)) };
}

const mostMore = ({ currency, base }: Offer): number => Math.floor((MOST - (base ?? 0)) * 10 ** minorDigits(currency));

function leastMore(input: BreakEvenInput, place: number, lever: PayLever, leads: (changed: Changed) => boolean): BreakEven | null {
  const more = leastAmount((amount) => leads(changedBy(input, place, lever, amount)), mostMore(input.comparison.offers[place] as Offer));
  return more === null ? null : { kind: 'amount', more: more as Minor };
}

function winnerOf(comparison: Comparison, projections: readonly OfferProjection[]): string | null {
  const scored = scoreMatrix(comparisonMatrix(comparison, projections));
  return scored.status === 'scored' ? scored.winner : null;
}

const needsInMatrix = ({ comparison, projections }: BreakEvenInput, offerId: string): boolean => {
  const scored = scoreMatrix(comparisonMatrix(comparison, projections));
  return scored.status === 'scored' && scored.winner !== offerId;
};
