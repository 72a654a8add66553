import type { Refreshers } from '@/lib/engine/offer/offer';

type Yearly = Extract<Refreshers, { kind: 'yearly' }>;

/** Promised refreshers of 48,000 (1,000 a month each) from the first anniversary on, even by quarter over four years. */
export const yearlyRefreshers = (change: Partial<Yearly> = {}): Yearly => ({
  kind: 'yearly',
  certainty: 'promised',
  yearlyValue: 48_000,
  firstMonth: 12,
  vesting: { schedule: 'preset', preset: 'even-4y-quarterly' },
  ...change,
});
