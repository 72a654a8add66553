import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { criteriaSchema } from '@/lib/schemas/comparison';
import type { ComparisonRow } from './comparison-row';

/** Stored criteria as the engine takes them, with the scores of the offers named. */
export function toCriteria(rows: ComparisonRow['criteria'], offerIds: ReadonlySet<string>): readonly Criterion[] {
  return criteriaSchema.parse(
    rows.map(({ scores, measureFigure, measureLow, measureHigh, ...criterion }) => ({
      ...criterion,
      measure: measureFigure === null ? null : { figure: measureFigure, low: measureLow, high: measureHigh },
      scores: Object.fromEntries(scores.filter(({ offerId }) => offerIds.has(offerId)).map(({ offerId, value }) => [offerId, value])),
    })),
  );
}
