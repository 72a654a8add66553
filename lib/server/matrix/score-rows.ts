import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';

/** Scores and remarks of these criteria on these offers as they are stored: one row for each that has either. */
export const scoreRows = (comparisonId: string, criteria: readonly Criterion[], offerIds: readonly string[]) =>
  criteria.flatMap(({ id: criterionId, scores, remarks }) =>
    offerIds.flatMap((offerId) => {
      const value = scores[offerId];
      const remark = remarks[offerId];
      if (value === undefined && remark === undefined) return [];
      return [{ comparisonId, criterionId, offerId, value: value ?? null, confidence: remark?.confidence ?? 'sure', note: remark?.note ?? '' }];
    }),
  );
