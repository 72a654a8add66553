import type { Criterion } from '@/lib/engine/comparison/criterion';

/** A criterion scored by hand, without scores, but for what a test names. */
export const aCriterion = (change: Partial<Criterion> = {}): Criterion => ({
  id: 'criterion',
  name: 'Team',
  weight: 1,
  low: '',
  high: '',
  measure: null,
  scores: {},
  remarks: {},
  ...change,
});
