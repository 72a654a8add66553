import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';
import { normaliseWeights } from './normalise-weights';

/** A weighting seen as the shares of all weight, 0 to 1, that the two chosen criteria have. */
export type MapPoint = readonly [first: number, second: number];

export interface WinnerRegion {
  /** The offer that comes first there; several where they are level all over it. In the order of the matrix. */
  readonly offers: readonly string[];
  /** Corners of a convex polygon, counter-clockwise; offers are level along the edges between two regions. */
  readonly corners: readonly MapPoint[];
  /** Share of the map, 0 to 1; the regions of a map add up to one. */
  readonly share: number;
}

export interface WinnerMap {
  /** The present weighting; rounding never puts it outside of the map, where the others would weigh less than nothing. */
  readonly present: MapPoint;
  /** In the order of the matrix; offers that are first nowhere on the map are left out. */
  readonly regions: readonly WinnerRegion[];
}

/** Smaller differences of value (as a share of the scale) are rounding. */
const ROUNDING = 1e-9;

/** Regions smaller than this share of the map are slivers of rounding. */
const LEAST_SHARE = 1e-9;

/** Corners of the map: all weight on the others, on the first, on the second. */
const WHOLE_MAP: readonly MapPoint[] = [[0, 0], [1, 0], [0, 1]];

/**
 * Which offer wins for every pair of weights of two criteria, the other weights keeping their proportions (equal, where
 * they are all zero). Exact: an offer's value is a plane over the two weights, so that where it comes first is the
 * triangle of all pairs cut by one straight line for each rival. Ranges count at their middle. Null where fewer than
 * three criteria leave nothing to map, where there are no offers or no weight, or where the two are the same.
 *
 * @throws RangeError where one of the criteria is not in the matrix.
 * @example Three criteria, A scored 5, 1, 3 and B 1, 5, 3: A wins where the first weighs more than the second, B on the
 * other side; each has half of the map.
 */
export function winnerMap(matrix: DecisionMatrix, first: string, second: string): WinnerMap | null {
  const { criterionIds, offerIds, middle, span } = layOutMatrix(matrix);
  const [i, j] = [criterionIds.indexOf(first), criterionIds.indexOf(second)];
  if (i < 0 || j < 0) throw new RangeError(`There is no criterion "${i < 0 ? first : second}".`);
  const weights = normaliseWeights(Object.fromEntries(matrix.criteria.map((criterion) => [criterion.id, criterion.weight])));
  if (weights === null || offerIds.length === 0 || criterionIds.length < 3 || i === j) return null;
  const rest = restOf(criterionIds.map((id, k) => (k === i || k === j ? null : (weights[id] as number))));
  const planes = middle.map((scores): Plane => {
    const others = scores.reduce((sum, score, k) => sum + (rest[k] as number) * score, 0);
    return [others, (scores[i] as number) - others, (scores[j] as number) - others];
  });
  const gap = (one: number, other: number): Plane => {
    const [own, rival] = [planes[one] as Plane, planes[other] as Plane];
    return [(own[0] - rival[0]) / span, (own[1] - rival[1]) / span, (own[2] - rival[2]) / span];
  };
  const isAlike = (one: number, other: number): boolean => gap(one, other).every((part) => Math.abs(part) < ROUNDING);
  const regions = offerIds.flatMap((_, own): WinnerRegion[] => {
    const alike = [...offerIds.keys()].filter((other) => isAlike(own, other));
    if (alike[0] !== own) return [];
    const corners = [...offerIds.keys()].reduce((left, other) => (alike.includes(other) ? left : cut(left, gap(own, other))), WHOLE_MAP);
    const share = 2 * areaOf(corners);
    return share < LEAST_SHARE ? [] : [{ offers: alike.map((place) => offerIds[place] as string), corners, share }];
  });
  const [presentFirst, presentSecond] = [weights[first] as number, weights[second] as number];
  return { present: [presentFirst, Math.min(presentSecond, 1 - presentFirst)], regions };
}

/** A value over the map: at the origin, and what it gains along each axis. */
type Plane = readonly [origin: number, alongFirst: number, alongSecond: number];

const at = ([origin, alongFirst, alongSecond]: Plane, [x, y]: MapPoint): number => origin + alongFirst * x + alongSecond * y;

/** How the weight that the two leave is shared among the others (0 for the two): in proportion, or equally. */
function restOf(weights: readonly (number | null)[]): number[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const count = weights.filter((weight) => weight !== null).length;
  return weights.map((weight) => (weight === null ? 0 : total > 0 ? weight / total : 1 / count));
}

/** The part of a convex polygon where a plane is not below zero (Sutherland and Hodgman, 1974, for one edge). */
function cut(corners: readonly MapPoint[], plane: Plane): MapPoint[] {
  return corners.flatMap((corner, place) => {
    const next = corners[(place + 1) % corners.length] as MapPoint;
    const [here, there] = [at(plane, corner), at(plane, next)];
    const kept = here >= 0 ? [corner] : [];
    if (here === 0 || there === 0 || here > 0 === there > 0) return kept;
    const part = here / (here - there);
    return [...kept, [corner[0] + part * (next[0] - corner[0]), corner[1] + part * (next[1] - corner[1])] as const];
  });
}

/** Area of a polygon whose corners run counter-clockwise. */
const areaOf = (corners: readonly MapPoint[]): number =>
  corners.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % corners.length] as MapPoint;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
