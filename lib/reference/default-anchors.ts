import type { Measure } from '@/lib/engine/comparison/criterion';
import type { MeasuredFigure } from '@/lib/engine/comparison/measured-figures';

/** What earns 1 and what earns 5 until the person says otherwise; money in US dollars. Reasons in docs/assumptions.md. */
const ANCHORS = {
  average4: { low: 100_000, high: 500_000 },
  year1: { low: 100_000, high: 500_000 },
  steadyState: { low: 100_000, high: 500_000 },
  guaranteed4: { low: 400_000, high: 1_600_000 },
  takeHome4: { low: 300_000, high: 1_200_000 },
  payPerHour: { low: 50, high: 250 },
  chanceBest: { low: 0, high: 1 },
  commute: { low: 600, high: 0 },
} as const satisfies Record<MeasuredFigure, Omit<Measure, 'figure'>>;

export const defaultAnchors = (figure: MeasuredFigure): Omit<Measure, 'figure'> => ANCHORS[figure];
