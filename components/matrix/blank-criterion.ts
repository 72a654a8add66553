import { v7 as uuid } from 'uuid';
import type { Criterion } from '@/lib/engine/comparison/criterion';

/** A criterion of one's own, scored by hand, without a name yet. */
export const blankCriterion = (): Criterion => ({ id: uuid(), name: '', weight: 0, low: '', high: '', measure: null, scores: {}, remarks: {} });
