import type { BarYear } from './bar-year';

/** What a year comes to: its segments together, costs taken off. */
export function yearTotal({ segments }: Pick<BarYear, 'segments'>): number {
  return segments.reduce((sum, { value }) => sum + value, 0);
}
