import { blankGrant } from '@/lib/engine/offer/blank-grant';
import type { Grant } from '@/lib/engine/offer/offer';

/** 48,000 ISOs of a private company about which nothing is open, worth 4 each, counted in full, a year's cliff then monthly. */
export const anOptionGrant = (change: Partial<Grant> = {}): Grant => ({
  ...blankGrant({ id: 'options', kind: 'iso' }),
  shares: 48_000,
  price: 6,
  strike: 2,
  exerciseWindowMonths: 3,
  earlyExercise: false,
  fairMarketValue: 2,
  fullyDilutedShares: 80_000_000,
  countedShare: 1,
  ...change,
});
