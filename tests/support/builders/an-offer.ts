import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Offer } from '@/lib/engine/offer/offer';

/** An offer about which nothing is open, in a state without income tax: a base of 120,000 (10,000 a month) and nothing else, but for what a test names. */
export const anOffer = (change: Partial<Offer> = {}): Offer => ({
  ...blankOffer({ id: 'offer', currency: 'USD', startDate: '2027-01-01', company: 'Acme' }),
  state: 'TX',
  base: 120_000,
  bonus: { ...blankBonus, target: 0 },
  refreshers: { kind: 'none' },
  espp: { kind: 'none' },
  match: { kind: 'none' },
  health: { premium: 0, hsaContribution: 0 },
  ...change,
});
