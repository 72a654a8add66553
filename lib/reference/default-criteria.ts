import type { Criterion } from '@/lib/engine/comparison/criterion';
import { criteriaLibrary } from './criteria-library';
import { criterionFromLibrary } from './criterion-from-library';

/** Criteria of the library by key, with weights in percent, after the negotiation chapter of a 2026 backend-interview course. */
const WEIGHTS: readonly (readonly [key: string, weight: number])[] = [
  ['total-compensation', 25],
  ['team', 20],
  ['technical-challenges', 15],
  ['career-growth', 15],
  ['balance', 10],
  ['trajectory', 10],
  ['location', 5],
];

/** The set of seven criteria that is one click away, for a comparison of this currency. */
export const defaultCriteria = (currency: string, newId: () => string): readonly Criterion[] =>
  WEIGHTS.flatMap(([key, weight]) => {
    const entry = criteriaLibrary.find((one) => one.key === key);
    return entry ? [criterionFromLibrary(entry, { id: newId(), weight, currency })] : [];
  });
