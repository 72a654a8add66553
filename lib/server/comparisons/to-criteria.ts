import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { criteriaSchema } from '@/lib/schemas/criterion';
import type { ComparisonRow } from './comparison-row';

/** Stored criteria as the engine takes them, with the scores of the offers named, and a remark where there is something to remark. */
export function toCriteria(rows: ComparisonRow['criteria'], offerIds: ReadonlySet<string>): readonly Criterion[] {
  return criteriaSchema.parse(
    rows.map(({ scores, measureFigure, measureLow, measureHigh, ...criterion }) => {
      const named = scores.filter(({ offerId }) => offerIds.has(offerId));
      return {
        ...criterion,
        measure: measureFigure === null ? null : { figure: measureFigure, low: measureLow, high: measureHigh },
        scores: Object.fromEntries(named.filter(({ value }) => value !== null).map(({ offerId, value }) => [offerId, value])),
        remarks: Object.fromEntries(
          named.filter(({ confidence, note }) => confidence !== 'sure' || note !== '').map(({ offerId, confidence, note }) => [offerId, { confidence, note }]),
        ),
      };
    }),
  );
}
