import type { MatrixLayout } from '../lay-out-matrix';

/** A matrix made ready for sampling. */
export interface SamplingPlan {
  readonly offerCount: number;
  readonly criterionCount: number;
  /** Least scores of every offer less those of the first, offer by offer: only differences between offers matter. */
  readonly leastOverFirst: Float64Array;
  readonly unsure: readonly UnsureScore[];
  /** For every offer, the places of all offers with exactly its scores, itself included: they are level in every weighting. */
  readonly alike: readonly (readonly number[])[];
}

/** A score that is drawn anew in every sample, uniformly from its range. Offers and criteria by place. */
export interface UnsureScore {
  readonly offer: number;
  readonly criterion: number;
  /** Length of the range, in points of score. */
  readonly width: number;
}

/** Plans the sampling of a matrix with at least one offer. */
export function planSampling({ low, high, criterionIds }: MatrixLayout): SamplingPlan {
  const first = low[0] as readonly number[];
  const unsure = low.flatMap((least, offer) =>
    least.flatMap((score, criterion) => {
      const width = (high[offer]?.[criterion] as number) - score;
      return width > 0 ? [{ offer, criterion, width }] : [];
    }),
  );
  const unsureOffers = new Set(unsure.map((score) => score.offer));
  const isAlike = (one: number, other: number): boolean =>
    one === other || (!unsureOffers.has(one) && !unsureOffers.has(other) && (low[one] as readonly number[]).every((score, k) => score === low[other]?.[k]));
  return {
    offerCount: low.length,
    criterionCount: criterionIds.length,
    leastOverFirst: Float64Array.from(low.flatMap((least) => least.map((score, k) => score - (first[k] as number)))),
    unsure,
    alike: low.map((_, one) => [...low.keys()].filter((other) => isAlike(one, other))),
  };
}
