import { fromMinor } from '../money/from-minor';
import type { OfferProjection, ProjectionYear } from '../projection/projection';
import type { Measure, MeasuredFigure } from './criterion';
import { MATRIX_SCALE } from './matrix-scale';

/** The part of a projection that criteria can measure: a whole projection, or the figures stored of one. */
export type MeasurableProjection = Pick<OfferProjection, 'offerId' | 'currency' | Exclude<MeasuredFigure, 'year1'>> & {
  readonly years: readonly Pick<ProjectionYear, 'gross'>[];
};

/**
 * The score a figure of the projection earns: 1 at or below `low`, 5 at or above `high`, on a straight line between,
 * not rounded. The anchors are decimal amounts of the projection's currency.
 * @example measuredScore({ figure: 'average4', low: 100_000, high: 500_000 }, averaging300k) // 3
 */
export function measuredScore(measure: Measure, projection: MeasurableProjection): number {
  const figure = measure.figure === 'year1' ? projection.years[0]?.gross : projection[measure.figure];
  if (figure === undefined) throw new RangeError('A projection has at least one year');
  const part = (fromMinor(figure, projection.currency) - measure.low) / (measure.high - measure.low);
  return MATRIX_SCALE.min + (MATRIX_SCALE.max - MATRIX_SCALE.min) * Math.min(1, Math.max(0, part));
}
