import type { Score } from '../decision/decision-matrix';
import type { Offer } from '../offer/offer';
import { fromMinor } from '../money/from-minor';
import type { Minor } from '../money/minor';
import { payPerHour } from '../projection/pay-per-hour';
import type { OfferProjection, ProjectionYear } from '../projection/projection';
import type { ChanceBest } from '../uncertainty/chance-best';
import type { Measure } from './criterion';
import { MATRIX_SCALE } from './matrix-scale';
import { MEASURED_FIGURES, type MeasuredFigure } from './measured-figures';
import { weeklyCommute } from './weekly-commute';

/** The part of an offer and its projection that criteria can measure; the projection may be whole, or the figures stored of one. */
export type MeasurableOffer = Pick<Offer, 'base' | 'commute' | 'workMode' | 'weeklyHours' | 'paidLeaveDays'>;

export type MeasurableProjection = Pick<OfferProjection, 'offerId' | 'currency' | 'average4' | 'steadyState' | 'guaranteed4' | 'takeHome4' | 'missing' | 'chanceBest'> & {
  readonly years: readonly Pick<ProjectionYear, 'gross'>[];
};

interface Measurable {
  readonly offer: MeasurableOffer;
  /** Null where there is none. */
  readonly projection: MeasurableProjection | null;
  /** In which the anchors of money are. */
  readonly currency: string;
}

/**
 * The score a figure earns: 1 at its low anchor, 5 at its high one, on a straight line between, flat outside, not
 * rounded. The line falls where less is better. Pay of which a part is not known is the least it can be, so its score may
 * lie anywhere from there to the end that more pay leads to. Null where the figure is not known: pay without a base
 * salary, pay in another currency, take-home pay without its tax, pay per hour without the hours, a chance of which no
 * futures are drawn, a commute nobody has entered.
 *
 * @example measuredScore({ figure: 'average4', low: 100_000, high: 500_000 }, averaging300k) // 3
 * @example measuredScore({ figure: 'commute', low: 600, high: 0 }, commuting150MinutesAWeek) // 4
 */
export function measuredScore(measure: Measure, measurable: Measurable): Score | null {
  if (measure.figure === 'chanceBest') return scoreOfChance(measure, measurable.projection?.chanceBest ?? null);
  const figure = readFigure(measure.figure, measurable);
  if (figure === null) return null;
  const score = scoreOf(measure, figure);
  if (MEASURED_FIGURES[measure.figure].unit !== 'money' || measurable.projection?.missing !== 'some') return score;
  const utmost = scoreOf(measure, Infinity);
  if (utmost === score) return score;
  return utmost > score ? [score, score, utmost] : [utmost, score, score];
}

function scoreOfChance(measure: Measure, chance: ChanceBest | null): Score | null {
  if (chance === null) return null;
  const { low, counts, high } = { low: scoreOf(measure, chance.low), counts: scoreOf(measure, chance.counts), high: scoreOf(measure, chance.high) };
  return low === high ? counts : [low, counts, high];
}

const scoreOf = ({ low, high }: Measure, figure: number): number =>
  MATRIX_SCALE.min + (MATRIX_SCALE.max - MATRIX_SCALE.min) * Math.min(1, Math.max(0, (figure - low) / (high - low)));

function readFigure(figure: Exclude<MeasuredFigure, 'chanceBest'>, { offer, projection, currency }: Measurable): number | null {
  if (figure === 'commute') return weeklyCommute(offer);
  if (projection === null || offer.base === null || projection.currency !== currency) return null;
  const amount = readAmount(figure, offer, projection);
  return amount === null ? null : fromMinor(amount, projection.currency);
}

function readAmount(figure: Exclude<MeasuredFigure, 'chanceBest' | 'commute'>, offer: MeasurableOffer, projection: MeasurableProjection): Minor | null {
  if (figure === 'payPerHour') return payPerHour({ average4: projection.average4, takeHomeAverage4: null }, offer)?.gross ?? null;
  if (figure !== 'year1') return projection[figure];
  const [first] = projection.years;
  if (first === undefined) throw new RangeError('A projection has at least one year');
  return first.gross;
}
