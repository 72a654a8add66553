import type { Comparison } from '@/lib/engine/comparison/comparison';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { anOffer } from './an-offer';

/** One offer, no criteria, default assumptions but for private paper counted in full, but for what a test names. */
export const aComparison = (change: Partial<Comparison> = {}): Comparison => ({
  name: 'Comparison',
  currency: 'USD',
  assumptions: { ...defaultAssumptions, privateCountedShare: 1 },
  offers: [anOffer()],
  criteria: [],
  weighing: 'sliders',
  hidesTotals: false,
  ...change,
});
