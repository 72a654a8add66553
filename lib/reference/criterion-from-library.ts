import type { Criterion } from '@/lib/engine/comparison/criterion';
import { MEASURED_FIGURES } from '@/lib/engine/comparison/measured-figures';
import type { LibraryCriterion } from './criteria-library';

/** Anchors of measured pay are amounts of this currency; in another one pay is scored by hand until others are set. */
const ANCHORS_IN = 'USD';

/**
 * A criterion of the library, to be weighed in a comparison of this currency. Where its anchors are dollars and the
 * comparison is not, it is scored by hand, and what 1 and 5 mean is left open.
 */
export function criterionFromLibrary({ name, low, high, measure }: LibraryCriterion, { id, weight, currency }: { readonly id: string; readonly weight: number; readonly currency: string }): Criterion {
  const dollars = measure !== null && MEASURED_FIGURES[measure.figure].unit === 'money';
  const meaning = dollars && currency !== ANCHORS_IN ? { low: '', high: '', measure: null } : { low, high, measure };
  return { id, name, weight, ...meaning, scores: {}, remarks: {} };
}
