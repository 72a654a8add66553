import type { Assumptions } from '@/lib/engine/comparison/assumptions';

/** What a new comparison takes for granted; each value's reason and source stands in docs/assumptions.md. */
export const defaultAssumptions: Assumptions = {
  sharePriceGrowth: 0,
  privateCountedShare: 0.6,
  privateCounts: 'haircut',
  raiseRate: 0,
  filingStatus: 'single',
  spouseWages: 0,
  retirementDeferral: 0,
  hsaDeferral: 0,
  inflation: 0.025,
  discountRate: 0.04,
  spentShare: 0.6,
  exchangeRates: [],
  uncertainty: { volatilityPublic: 0.4, volatilityPrivate: 0.9, correlation: 0.3, bonusSpread: 0.2, paths: 10_000, seed: 1 },
};
