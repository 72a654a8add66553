import type { Criterion } from '@/lib/engine/comparison/comparison';

type Criteria = readonly Criterion[];

/** Replaces the criterion of the same id. */
export const replaceCriterion = (criteria: Criteria, next: Criterion): Criteria => criteria.map((one) => (one.id === next.id ? next : one));

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
  const rest = criteria.filter((one) => one.id !== id);
  const at = Math.max(0, Math.min(rest.length, place));
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
