import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';

export type BarTexture = 'solid' | 'strong' | 'soft' | 'light' | 'hatched';

export interface BarSegment {
  readonly key: string;
  readonly label: string;
  /** Whole minor units; costs are negative. */
  readonly value: number;
  readonly texture: BarTexture;
}

export interface BarYear {
  readonly label: string;
  readonly ghost: boolean;
  readonly segments: readonly BarSegment[];
}

/** The components a bar is stacked from, bottom to top, and how each is drawn. */
export const barComponents = [
  { key: 'base', label: 'Base', texture: 'solid', of: (year) => year.byKind.base },
  { key: 'bonus', label: 'Bonus', texture: 'strong', of: (year) => year.byKind.bonus },
  { key: 'benefits', label: 'Match and benefits', texture: 'soft', of: (year) => year.byKind.retirement + year.byKind.benefits + year.byKind.espp + year.byKind.relocation },
  { key: 'signOn', label: 'Sign-on', texture: 'soft', of: (year) => year.byKind.signOn },
  { key: 'equity', label: 'Equity, granted', texture: 'light', of: (year) => year.byKind.equity - year.equityAssumed },
  { key: 'equityAssumed', label: 'Equity, assumed', texture: 'hatched', of: (year) => year.equityAssumed },
  { key: 'costs', label: 'Costs', texture: 'soft', of: (year) => year.byKind.costs },
] as const satisfies readonly { key: string; label: string; texture: BarTexture; of: (year: ProjectionYear) => number }[];

/** The stacked bars of one offer: years 1 to 4 in full, year 5 as a ghost. Components that never occur are left out. */
export function barYears(projection: OfferProjection): BarYear[] {
  return projection.years.map((year) => ({
    label: `yr ${year.year}`,
    ghost: year.year > 4,
    segments: barComponents
      .map(({ key, label, texture, of }) => ({ key, label, texture, value: of(year) }))
      .filter((segment) => segment.value !== 0),
  }));
}

/** The tallest bar of several offers and the deepest cost, so that all are drawn on one scale. */
export function barScale(projections: readonly OfferProjection[]): { max: number; min: number } {
  let max = 0;
  let min = 0;
  for (const year of projections.flatMap((projection) => projection.years)) {
    const costs = year.byKind.costs;
    max = Math.max(max, year.gross - costs);
    min = Math.min(min, costs);
  }
  return { max, min };
}
