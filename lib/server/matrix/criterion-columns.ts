import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';

/** A criterion as its columns hold it: without id, place and scores. */
export const criterionColumns = ({ name, weight, low, high, measure }: Criterion) => ({
  name,
  weight,
  low,
  high,
  measureFigure: measure?.figure ?? null,
  measureLow: measure?.low ?? null,
  measureHigh: measure?.high ?? null,
});
