import type { Texture } from '@/components/ui/texture-swatch';

/** One part of a year's bar. Negative values (costs) hang below the axis. */
export interface BarSegment {
  readonly key: string;
  readonly label: string;
  /** In any one unit, the same for every chart on a scale: whole minor units as a rule. */
  readonly value: number;
  readonly texture: Texture;
}

export interface BarYear {
  readonly label: string;
  /** Beyond the years that count: drawn faded and set apart. */
  readonly ghost?: boolean;
  /** What the year comes to, short: it stands above the bar. */
  readonly total: string;
  /** Where the total stands, in the unit of the segments; left out, on top of the stack. */
  readonly totalAt?: number;
  /** From the axis outwards. */
  readonly segments: readonly BarSegment[];
}
