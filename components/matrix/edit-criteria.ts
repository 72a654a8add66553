import type { Criterion } from '@/lib/engine/comparison/criterion';

type Criteria = readonly Criterion[];

/** Replaces the criterion of the same id, or puts a new one at the end. */
export const saveCriterion = (criteria: Criteria, next: Criterion): Criteria =>
  criteria.some((one) => one.id === next.id) ? criteria.map((one) => (one.id === next.id ? next : one)) : [...criteria, next];

/** Sets the weight of one criterion. */
export const setWeight = (criteria: Criteria, id: string, weight: number): Criteria => criteria.map((one) => (one.id === id ? { ...one, weight } : one));

/** Sets a score by hand, or takes it away with null. */
export function setScore(criteria: Criteria, criterionId: string, offerId: string, value: number | null): Criteria {
  return criteria.map((criterion) => {
    if (criterion.id !== criterionId) return criterion;
    const scores = Object.fromEntries(Object.entries(criterion.scores).filter(([id]) => id !== offerId));
    return { ...criterion, scores: value === null ? scores : { ...scores, [offerId]: value } };
  });
}

/** Moves a criterion to another place; places outside the list are the nearest end. */
export function moveCriterion(criteria: Criteria, id: string, place: number): Criteria {
  const moved = criteria.find((one) => one.id === id);
  if (!moved) return criteria;
  return insertCriterion(criteria.filter((one) => one.id !== id), moved, place);
}

/** Puts a criterion in at a place; places outside the list are the nearest end. */
export function insertCriterion(criteria: Criteria, criterion: Criterion, place: number): Criteria {
  const at = Math.max(0, Math.min(criteria.length, place));
  return [...criteria.slice(0, at), criterion, ...criteria.slice(at)];
}
