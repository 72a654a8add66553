import type { MatrixLayout } from '../lay-out-matrix';

/** A matrix made ready for sampling: offers with the same sure scores drawn once, unsure scores listed. */
export interface SamplingPlan {
  readonly criterionCount: number;
  /** Offers that are told apart by sampling. */
  readonly rows: readonly PlannedRow[];
  /** Least scores of every row less those of the first, row by row: only differences between offers matter. */
  readonly leastOverFirst: Float64Array;
  readonly unsure: readonly UnsureScore[];
}

export interface PlannedRow {
  /** Places in the matrix of the offers with exactly these scores; they are level in every weighting. */
  readonly offers: readonly number[];
}

/** A score that is drawn anew in every sample, uniformly from its range. */
export interface UnsureScore {
  readonly row: number;
  readonly criterion: number;
  /** Length of the range, in points of score. */
  readonly width: number;
}

/** Plans the sampling of a matrix with at least one offer. */
export function planSampling({ low, high, criterionIds }: MatrixLayout): SamplingPlan {
  const rowByScores = new Map<string, number[]>();
  low.forEach((least, offer) => {
    const sure = least.every((score, k) => score === high[offer]?.[k]);
    const key = sure ? JSON.stringify(least) : `unsure ${offer}`;
    const alike = rowByScores.get(key);
    if (alike) alike.push(offer);
    else rowByScores.set(key, [offer]);
  });
  const rows = [...rowByScores.values()].map((offers) => ({ offers }));
  const leastOf = (row: PlannedRow): readonly number[] => low[row.offers[0] as number] as readonly number[];
  const first = leastOf(rows[0] as PlannedRow);
  return {
    criterionCount: criterionIds.length,
    rows,
    leastOverFirst: Float64Array.from(rows.flatMap((row) => leastOf(row).map((score, k) => score - (first[k] as number)))),
    unsure: rows.flatMap((row, index) =>
      leastOf(row).flatMap((score, criterion) => {
        const width = (high[row.offers[0] as number]?.[criterion] as number) - score;
        return width > 0 ? [{ row: index, criterion, width }] : [];
      }),
    ),
  };
}
