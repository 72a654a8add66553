import type { Comparison } from '@/lib/engine/comparison/comparison';
import { anOffer } from './an-offer';

/** One offer, no criteria, flat prices, no raises, private paper counted in full, but for what a test names. */
export const aComparison = (change: Partial<Comparison> = {}): Comparison => ({
  name: 'Comparison',
  currency: 'USD',
  assumptions: { sharePriceGrowth: 0, privateCountedShare: 1, raiseRate: 0 },
  offers: [anOffer()],
  criteria: [],
  ...change,
});
