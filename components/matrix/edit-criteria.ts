import type { Criterion, Remark } from '@/lib/engine/comparison/criterion';

type Criteria = readonly Criterion[];

/** Replaces the criterion of the same id, or puts a new one at the end. */
export const saveCriterion = (criteria: Criteria, next: Criterion): Criteria =>
  criteria.some((one) => one.id === next.id) ? criteria.map((one) => (one.id === next.id ? next : one)) : [...criteria, next];

/** Sets a score by hand, or takes it away with null; what is remarked of it stays. */
export function setScore(criteria: Criteria, criterionId: string, offerId: string, value: number | null): Criteria {
  return criteria.map((criterion) => (criterion.id === criterionId ? { ...criterion, scores: withEntry(criterion.scores, offerId, value) } : criterion));
}

/** Says how sure a score is and why it was given; to be sure without a note is nothing to remark. */
export function setRemark(criteria: Criteria, criterionId: string, offerId: string, remark: Remark): Criteria {
  const worth = remark.confidence === 'sure' && remark.note === '' ? null : remark;
  return criteria.map((criterion) => (criterion.id === criterionId ? { ...criterion, remarks: withEntry(criterion.remarks, offerId, worth) } : criterion));
}

function withEntry<Value>(byOffer: Readonly<Record<string, Value>>, offerId: string, value: Value | null): Readonly<Record<string, Value>> {
  const rest = Object.fromEntries(Object.entries(byOffer).filter(([id]) => id !== offerId));
  return value === null ? rest : { ...rest, [offerId]: value };
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
