import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Weighing } from '@/lib/engine/comparison/weighing';
import { rankOrderCentroid } from '@/lib/engine/decision/weights/rank-order-centroid';
import { ALL_WEIGHT, rescaleWeights } from '@/lib/engine/decision/weights/rescale-weights';
import { FULL_SWING, swingWeights } from '@/lib/engine/decision/weights/swing-weights';

type Criteria = readonly Criterion[];

const weightsOf = (criteria: Criteria): readonly number[] => criteria.map(({ weight }) => weight);

const withWeights = (criteria: Criteria, weights: readonly number[]): Criteria =>
  criteria.map((criterion, place) => (criterion.weight === weights[place] ? criterion : { ...criterion, weight: weights[place] ?? 0 }));

/** Sums this near to all weight are rounding. */
const ROUNDING = 1e-6;

/** The weights as shares that add up to 100; equal ones where all are zero. Those that do already stay as they are. */
export function asShares(criteria: Criteria): Criteria {
  const weights = weightsOf(criteria);
  const sum = weights.reduce((total, one) => total + one, 0);
  if (Math.abs(sum - ALL_WEIGHT) < ROUNDING) return criteria;
  return withWeights(criteria, weights.map((weight) => (sum === 0 ? ALL_WEIGHT / weights.length : (weight / sum) * ALL_WEIGHT)));
}

/** The weights that the order of the criteria stands for, the most important first. */
export const byRanking = (criteria: Criteria): Criteria => withWeights(criteria, rankOrderCentroid(criteria.length).map((weight) => weight * ALL_WEIGHT));

/** The same criteria asked for in another way. To rank them puts the weightiest first, and the weights then follow the order. */
export function askAs(criteria: Criteria, weighing: Weighing): Criteria {
  if (weighing === 'ranking') return byRanking([...criteria].sort((one, other) => other.weight - one.weight));
  if (weighing === 'sliders') return asShares(criteria);
  return withWeights(criteria, swingWeights(weightsOf(criteria)) ?? criteria.map(() => FULL_SWING));
}

/**
 * Sets one weight as it is asked for: of shares, the others make room; of swings, it stands against 100.
 *
 * @param proportions weights the others had before they lost them
 */
export function setWeight(criteria: Criteria, id: string, weight: number, weighing: Weighing, proportions?: Criteria): Criteria {
  const place = criteria.findIndex((one) => one.id === id);
  if (place < 0 || weighing === 'ranking') return criteria;
  if (weighing === 'swings') return criteria.map((one) => (one.id === id ? { ...one, weight: Math.min(FULL_SWING, Math.max(0, weight)) } : one));
  const before = proportions && criteria.map((one) => proportions.find(({ id: known }) => known === one.id)?.weight ?? 0);
  return withWeights(criteria, rescaleWeights(weightsOf(criteria), place, weight, before));
}

/** The criterion whose swing is worth most: the first of those with the most weight. */
export const firstSwing = (criteria: Criteria): Criterion | undefined => criteria.reduce<Criterion | undefined>((most, one) => (most === undefined || one.weight > most.weight ? one : most), undefined);

/** Makes a criterion the one whose swing is worth most; it changes places with the one that was. */
export function chooseFirstSwing(criteria: Criteria, id: string): Criteria {
  const first = firstSwing(criteria);
  const chosen = criteria.find((one) => one.id === id);
  if (first === undefined || chosen === undefined || first === chosen) return criteria;
  const level = chosen.weight === first.weight;
  const next = criteria.map((one) => (one === chosen ? { ...one, weight: FULL_SWING } : one === first ? { ...one, weight: chosen.weight } : one));
  if (!level) return next;
  // Both are worth the same: the chosen one comes first in the list.
  const [from, to] = [criteria.indexOf(chosen), criteria.indexOf(first)];
  const rest = next.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...next.slice(from, from + 1), ...rest.slice(to)];
}

/** Criteria after one was added, taken away or moved: shares add up to 100 again, a ranking gives its weights, swings stand against 100. */
export function settleWeights(criteria: Criteria, weighing: Weighing): Criteria {
  if (criteria.length === 0) return criteria;
  if (weighing === 'ranking') return byRanking(criteria);
  if (weighing === 'sliders') return asShares(criteria);
  return withWeights(criteria, swingWeights(weightsOf(criteria)) ?? weightsOf(criteria));
}
