import type { Rung } from '@/lib/engine/projection/certainty-ladder';

/** How the rungs of the certainty ladder are called. */
export const RUNG_LABELS = {
  guaranteed: 'Guaranteed cash and benefits',
  liquidEquity: 'Promised shares that can be sold',
  illiquid: 'Promised, but locked up',
  discretionary: 'Bonus targets and hopes',
} as const satisfies Record<Rung, string>;
