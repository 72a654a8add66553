import type { BarSegment } from './bar-year';

export interface StackedSegment extends BarSegment {
  /** The two ends on the scale; `to` is the farther from zero. */
  readonly from: number;
  readonly to: number;
}

/**
 * Piles segments up from zero, those above it upwards and those below it downwards.
 *
 * @example stackSegments of 220, 33 and −20 // ends 0–220, 220–253 and 0–−20
 */
export function stackSegments(segments: readonly BarSegment[]): readonly StackedSegment[] {
  const ends = { above: 0, below: 0 };
  return segments.map((segment) => {
    const side = segment.value < 0 ? 'below' : 'above';
    const from = ends[side];
    ends[side] += segment.value;
    return { ...segment, from, to: ends[side] };
  });
}
