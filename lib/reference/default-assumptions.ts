import type { Assumptions } from '@/lib/engine/comparison/assumptions';

/** What a new comparison takes for granted; each value's reason and source stands in docs/assumptions.md. */
export const defaultAssumptions: Assumptions = {
  sharePriceGrowth: 0,
  privateCountedShare: 0.6,
  raiseRate: 0,
  filingStatus: 'single',
  spouseWages: 0,
  retirementDeferral: 0,
  hsaDeferral: 0,
  inflation: 0.025,
  discountRate: 0.04,
  spentShare: 0.6,
  exchangeRates: [],
};
